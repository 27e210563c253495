/** The part of a log line or a notice that the other server said, without the line round it. Taken off passages and known texts alike. */

// Each takes one layer off; the last group is what remains.
const layers: RegExp[] = [
  // Postfix: status=bounced (…)
  /\bstatus=(?:bounced|deferred|expired|undeliverable|undelivered)\s*\(([\s\S]+)\)\s*$/,
  // sendmail: stat=…
  /\bstat=(?!sent\b)([\s\S]+)$/i,
  // Postfix at the door: NOQUEUE: reject: RCPT from …: 450 …; from=<…> to=<…>
  /\breject(?:_warning)?: [A-Z-]+ from \S+: ([\s\S]+?)(?:; from=<[\s\S]*)?$/,
  // Exim: SMTP error from remote mail server after RCPT TO:<…>: host … […]: 550 …
  /\bSMTP error from remote (?:mail )?(?:server|mailer) (?:after|for) [^:]*(?::\s*<[^>]*>)?[^:]*:\s*(?:host:? [^:]+:\s*)?([\s\S]+)$/i,
  // Outlook Express: Server Response: '550 …', Port: 25, …
  /:\s*'([245]\d\d[^']*(?:'(?!,)[^']*)*)',\s*\p{L}+:\s*\d+/u,
]
// Only where nothing but a recipient stands before it: in "Sender address rejected: … host … said: …" the first words are the answer.
const said = /^[\s(]*(?:<[^>]*>(?:\s*\([^)]*\))?\s*:?\s*)?(?:host\s+)?[\w.-]+\.[\w-]+\.?(?:\s*\[[^\]]*\]|\s*\([\d.]+\))?(?::\d+)?\s+(?:said|refused to talk to me|replied|answered):\s*([\s\S]+)$/i
/** “Remote server replied: 550 …”, where nothing before it gives a reason of its own. */
const introduced = /^([^]{0,240}?\b(?:said|says|replied|respon[sd][a-z]*(?: from [^:]{0,80})?(?: was| with)?|answered|returned|reported|error message|antwortete|r[ée]pondu|respondió|risposto|ответил[а-я]*|serverantwort|réponse du serveur|respuesta del servidor|risposta del server|resposta do servidor|odpowiedź serwera|ответ сервера)\s*:)\s*["'«(]?([245]\d\d[\s-][^]+)$/iu
const reasoned = /\b[245]\d\d[ -]|reject|denied|verif|block|sender|[.!?]\s+\p{L}|[。!?]/iu
const inReply = /\s*\(in reply to [^)]*(?:\)|$)\)?\s*$/i

// A server that asks another about the sender tells what that one said: an answer about the sender, whatever it sounds like.
const callout = /(?:verif(?:y|ication) failed[\s\S]*?)(Called:\s*\S+\s*Sent:\s*RCPT TO:\s*<[^>]*>\s*Response:\s*[\s\S]*?)(?=sender verify failed|$)/i

/** Takes off every layer. A text without any comes back as it is. */
export function quotedReply(text: string): string {
  let inner = text.replace(callout, (whole, asked: string) => whole.replace(asked, ''))
  for (const layer of layers) inner = layer.exec(inner)?.[1] ?? inner
  const speech = said.exec(inner)
  const reply = speech ? null : introduced.exec(inner)
  const words = (speech?.[1] ?? (reply && !reasoned.test(reply[1]!) ? reply[2]! : inner)).replace(inReply, '').trim()
  // What remains must say something: a line that is all layers is better than nothing.
  return /\p{L}{2}/u.test(words) ? words : text
}
