/** Is this a bounce at all? Ordinary letters, logs of other programs and newsletters are told so, kindly. */
import type { Reading } from '@/lib/bounce/types'
import type { Engine } from './engine'
import type { Ranking } from './rank'

/** A text that is a known text of a server, and little else. */
const KNOWN = 0.6
/** In a short text a known text that stands there this surely is enough; with a word of mail in it, a fainter one. */
const SURE = 0.33
const FAINT = 0.11
/** What all the words and codes together must say: where a word of mail or a code is there, or in a scrap of some words and at most so many characters, as people type it. */
const FAINT_SCORE = { mail: 0.04, scrap: 0.1 }
const SCRAP = 120
/** Longer texts hold every word somewhere: without signs of a report they need a cause supported this well. */
const LONG = 500
const SURE_LONG = 0.42

/** Programs that fail in words much like those of mail servers. */
const otherProgram = /\b(?:git|nginx|apache2?|httpd|docker|kubectl|npm|pip|mysqld?|postgres(?:ql)?|psql|redis|mongo(?:db)?|ssh|curl|wget|https?\/\d|http (?:error|status)|systemd|cron|dhcp|kernel|ufw|iptables|openvpn|wireguard|traceback|segfault|exception in thread|stack ?trace|php fatal|nullpointer|printer|paper jam|v?sftpd?|ftp>|mount|su:|sudo|psycopg\d?|jdbc|odbc|slack|jenkins|ansible|terraform|kubelet)\b/i
const mailProgram = /smtp|postfix\/|exim|sendmail|mailer|dsn=|e-?mail|recipient|javamail|javax\.mail|swift|nodemailer/i

const mailWord = /mail|bounce|deliver|smtp|inbox|recipient|sender|dns|\bmx\b|\bspf\b|dkim|dmarc|helo|relay|spam|block|quota|attach|domain|\bip\b|server|messag|письм|почт|пошт|nachricht|zustell|postfach|courriel|messagerie|correo|posta|poczt|zpráv|vēstul|pastkast|laišk|kiri|kirja|viesti|meddeland|besked|levél|e-posta|邮|郵|メール|메일|thư|बरीद|ईमेल|بريد|דוא/i

/** Does the form alone prove a report of failure: fields of a recipient, a quoted reply with both codes, a sending service's event? */
export const isReport = ({ form, passages, recipients }: Reading): boolean =>
  recipients.some(({ action, status }) => action ?? status) || passages.some(({ reply, status, tier }) => reply && (status ?? (tier === 'diagnostic' || form === 'event')))

/** Decides from the signs of a report, the codes, and how well any cause is supported. */
export function isBounce(reading: Reading, { ranked, framed, mail }: Ranking, engine: Engine): boolean {
  const top = ranked[0]
  if (!top || engine.data.causes[top.cause] === 'not-a-bounce') return false
  const { signs, passages } = reading
  if (signs.report || framed || top.score >= KNOWN || isReport(reading)) return true
  const text = passages.map((passage) => passage.text).join('\n')
  if (text.length > LONG) return top.strength >= SURE_LONG
  const coded = passages.some(({ reply, status }) => reply ?? status)
  if (otherProgram.test(text) && !mailProgram.test(text)) return false
  if (coded && (text.length < 60 || top.strength >= FAINT)) return true
  if (top.strength >= SURE) return true
  return mail || coded || mailWord.test(text) ? top.score >= FAINT_SCORE.mail : text.length <= SCRAP && /\S\s+\S/.test(text.trim()) && top.score >= FAINT_SCORE.scrap
}
