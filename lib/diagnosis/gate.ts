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
const otherProgram = /\b(?:git|nginx|apache2?|httpd|docker|kubectl|npm|pip|mysqld?|postgres(?:ql)?|psql|redis|mongo(?:db)?|ssh|curl|wget|https?\/\d|http (?:error|status)|systemd|cron|dhcp|kernel|ufw|iptables|openvpn|wireguard|traceback|segfault|exception in thread|stack ?trace|php fatal|nullpointer|printer|paper jam|v?sftpd?|ftp>|mount|su:|sudo|psycopg\d?|jdbc|odbc|slack|jenkins|ansible|terraform|kubelet|zoom meeting|meeting accepted|calendar invitation|recall(?:ed)? (?:report|the message))\b/i
const mailProgram = /smtp|\brelay|postfix\/|exim|sendmail|mailer|dsn=|e-?mail|recipient|javamail|javax\.mail|swift|nodemailer/i

const mailWord = /mail|bounce|deliver|smtp|inbox|recipient|sender|dns|\bmx\b|\bspf\b|dkim|dmarc|helo|relay|spam|block|quota|attach|domain|\bip\b|server|messag|письм|почт|пошт|nachricht|zustell|postfach|courriel|messagerie|correo|posta|poczt|zpráv|vēstul|pastkast|laišk|kiri|kirja|viesti|meddeland|besked|levél|e-posta|邮|郵|メール|메일|thư|बरीद|ईमेल|بريد|דוא/i

/** Phishing letters pretend these troubles, and want a click. No server that returns mail asks for one. */
const BAIT = new Set(['mailbox-full', 'mailbox-disabled', 'account-compromised', 'delayed', 'login-required', 'server-storage', 'spam-content', 'auto-reply', 'delivered'])
const lure = /click (?:here|below|on the (?:link|button))|(?:tap|press|use|follow) the (?:link|button) (?:below|to)|verify your (?:account|mailbox|identity|e-?mail)|(?:upgrade|increase|confirm|validate|restore|keep) (?:your )?(?:account|mailbox|quota|storage|password)|release (?:the |your )?(?:pending )?messages|password (?:will )?expires?|klicken sie hier|cliquez ici|haga clic|clicca qui|clique aqui|нажмите здесь|перейдите по ссылке|kliknij tutaj|klikněte zde|klik hier|klicka här|点击(?:此处|这里|下面)|こちらをクリック|여기를 클릭/i

/** Does the form alone prove a report of failure: fields of a recipient, a quoted reply with both codes, a sending service's event? */
export const isReport = ({ form, passages, recipients }: Reading): boolean =>
  recipients.some(({ action, status }) => action ?? status) || passages.some(({ reply, status, tier }) => reply && (status ?? (tier === 'diagnostic' || form === 'event')))

/** Decides from the signs of a report, the codes, and how well any cause is supported. */
export function isBounce(reading: Reading, { ranked, framed, mail }: Ranking, engine: Engine): boolean {
  const top = ranked[0]
  if (!top || engine.data.causes[top.cause] === 'not-a-bounce') return false
  const { signs, passages } = reading
  const text = passages.map((passage) => passage.text).join('\n')
  const codes = passages.flatMap(({ reply, status }) => [reply, status]).filter((code) => code !== undefined)
  const coded = codes.some((code) => /^[45]/.test(code))
  if (codes.length && !coded && text.length <= SCRAP && engine.data.causes[top.cause] !== 'delivered') return false
  if (BAIT.has(engine.data.causes[top.cause]!) && !coded && lure.test(text)) return false
  if (signs.report || framed || top.score >= KNOWN || isReport(reading)) return true
  if (text.length > LONG) return top.strength >= SURE_LONG
  if (otherProgram.test(text) && !mailProgram.test(text)) return false
  if (coded && (text.length < 60 || top.strength >= FAINT)) return true
  if (top.strength >= SURE) return true
  return mail || coded || mailWord.test(text) ? top.score >= FAINT_SCORE.mail : text.length <= SCRAP && /\S\s+\S/.test(text.trim()) && top.score >= FAINT_SCORE.scrap
}
