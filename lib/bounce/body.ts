/** Parts the report from what was returned with it, so that the letter that came back is never mistaken for the report. */

/** Lines with which servers announce the returned original. */
const markers = [
  /^[\s>*=_-]{0,40}(?:this is a copy of (?:the|your) message|below this line is a copy of the message|below is a copy of the original message|the header of the original message|header of the original message|a copy of the original message|(?:possibly truncated )?original message(?: follows| headers?| header follows)?|message headers? follow|the header and top \d+ lines of the message follows?|message header(?:s)? from|included is a copy of the message header|returned message|enclosed is a copy of the message|the (?:original )?message (?:header|text|headers) (?:is|are|follows?)|unsent message (?:below|follows)|undelivered message|your (?:original )?message (?:follows|is attached|was:)|text of (?:the )?(?:original|returned) message|start of returned message|original e-?mail|return(?:ed)? e-?mail (?:follows|headers)|message (?:contents|text) follows|body of message generated response|the body of your message|copy of (?:your|the) message|returned text follows|transcript of the original)\b[^.]*[\s:=*_.-]*$/i,
  /^\s*(?:original message headers|ursprüngliche nachrichtenkopfzeilen|ursprüngliche nachrichtenköpfe|en-têtes de message d'origine|en-têtes du message d'origine|encabezados de mensajes? originales|intestazioni originali del messaggio|intestazioni dei messaggi originali|cabeçalhos (?:das mensagens|da mensagem) (?:originais|original)|oorspronkelijke berichtkoppen|oryginalne nagłówki wiadomości|původní záhlaví zprávy|исходные заголовки сообщения|ursprungliga meddelandehuvuden|oprindelige brevhoveder|alkuperäisen viestin otsikot|eredeti üzenetfejlécek|anteturi mesaj original|αρχικές κεφαλίδες μηνύματος|özgün ileti üst bilgileri|原始邮件头|原始郵件標頭|元のメッセージ ヘッダー|원본 메시지 헤더)\s*[::]?\s*$/i,
  /^\s*-{3,}\s*(?:original message|ursprüngliche nachricht|message d'origine|messaggio originale|mensaje original|mensagem original|oorspronkelijk bericht|original-nachricht|исходное сообщение|元のメッセージ|原始邮件|原邮件|forwarded message|original)\s*-*\s*$/i,
]
const returnedHeader = /^(?:>\s*)?(?:received|return-path|delivered-to|dkim-signature|domainkey-signature|arc-seal|mime-version|message-id|x-mailer|x-originating-ip|x-received|authentication-results|x-ms-exchange-[\w-]+|x-google-[\w-]+|x-spam-[\w-]+|user-agent|reply-to|date|from|to|cc|subject|sender|content-type|content-transfer-encoding|in-reply-to|references|list-[\w-]+|importance|x-priority|x-msmail-priority|thread-[\w-]+|errors-to|precedence|x-[\w-]+):(?:\s|$)/i
const tellsReturned = /^(?:>\s*)?(?:received|return-path|dkim-signature|domainkey-signature|arc-seal|message-id|mime-version|x-received|x-originating-ip):/i
const reportField = /^(?:>\s*)?(?:reporting-mta|received-from-mta|arrival-date|original-recipient|final-recipient|action|status|remote-mta|diagnostic-code|last-attempt-date|will-retry-until|x-postfix-[\w-]+|original-envelope-id|x-actual-recipient|x-display-name|x-supplementary-info):/i

/** So many header lines in a row are the header of a returned message. */
const HEADER_RUN = 3

/** The header of the returned message begins at this line. */
function headerRunAt(lines: string[], i: number): boolean {
  if (!returnedHeader.test(lines[i]!) || reportField.test(lines[i]!)) return false
  let named = 0
  let telling = false
  for (let j = i; j < lines.length && lines[j]!.trim(); j++) {
    const line = lines[j]!
    if (returnedHeader.test(line) && !reportField.test(line)) {
      named++
      telling ||= tellsReturned.test(line)
    } else if (!/^\s/.test(line)) break
    if (named >= HEADER_RUN && telling) return true
  }
  return false
}

/** Takes reply marks off quoted lines; the `>>> ` and `<<< ` of a transcript stay. */
export function unquote(text: string): string {
  return text.replace(/^(?:(?:>(?!>>)|\|)[ \t]?)+(?=.|$)/gm, (marks, at: number) => (/^>>> ?[A-Z]{4}/.test(text.slice(at, at + 9)) ? marks : ''))
}

/** The report, and what was returned with it (or was there before the first word of the report). */
export interface Split { report: string; returned: string }

/** Cuts where the returned original begins. Report fields that follow it (`Diagnostic-Code:` …) still belong to the report. */
export function splitReturned(text: string): Split {
  const lines = text.split('\n')
  const report: string[] = []
  const returned: string[] = []
  let cut = false
  let spoken = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (!cut && spoken && (markers.some((marker) => marker.test(line)) || headerRunAt(lines, i))) cut = true
    else if (cut && reportField.test(line) && (reportField.test(lines[i + 1] ?? '') || /^(?:>\s*)?(?:diagnostic-code|final-recipient):/i.test(line))) cut = false
    spoken ||= !cut && line.trim() !== ''
    ;(cut ? returned : report).push(line)
  }
  return { report: report.join('\n'), returned: returned.join('\n') }
}
