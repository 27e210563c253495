/**
 * Is this a bounce at all? Ordinary letters, logs of other programs and newsletters are told so, kindly. A logistic regression over signs, each with
 * its reason, and over single words (`gate-words.json`); `npm run fit` finds the weights on labelled texts.
 */
import type { Reading } from '@/lib/bounce/types'
import type { Engine } from './engine'
import type { Ranking } from './rank'

/** A text, as the signs look at it. */
interface Seen { reading: Reading; ranking: Ranking; text: string; codes: string[] }

/** Programs that fail in words much like those of mail servers. */
const otherProgram = /\b(?:git|nginx|apache2?|httpd|docker|kubectl|npm|pip|mysqld?|postgres(?:ql)?|psql|redis|mongo(?:db)?|ssh|curl|wget|https?\/\d|http (?:error|status)|systemd|cron|dhcp|kernel|ufw|iptables|openvpn|wireguard|traceback|segfault|exception in thread|stack ?trace|php fatal|nullpointer|printer|paper jam|v?sftpd?|ftp|proftpd|mount|su:|sudo|psycopg\d?|jdbc|odbc|ora-\d+|slack|jenkins|ansible|terraform|kubelet|zoom meeting|meeting accepted|calendar invitation|recall(?:ed)? (?:report|the message)|pop3|imap|sip(?:\/2|:)|dig \d|fatal:|def \w+\(|assert\b|changelog)/i
const mailProgram = /smtp|\brelay|postfix\/|exim|sendmail|mailer|dsn=|e-?mail|recipient|javamail|javax\.mail|swift|nodemailer/i
/** Phishing letters and newsletters want a click. No server that returns mail asks for one. */
const lure = /click (?:here|below|on the (?:link|button))|(?:tap|press|use|follow) the (?:link|button) (?:below|to)|verify your (?:account|mailbox|identity|e-?mail)|(?:upgrade|increase|confirm|validate|restore|keep) (?:your )?(?:account|mailbox|quota|storage|password)|release (?:the |your )?(?:pending )?messages|password (?:will )?expires?|unsubscribe|view (?:in|this) (?:e-?mail )?(?:in )?(?:your )?browser|webinar|klicken sie|knopf|abmelden|cliquez|haga clic|clicca|clique aqui|нажмите|перейдите по|kliknij|klikněte|klik hier|klicka|点击|クリック|下記より|클릭/i
const letter = /^\s*(?:dear|hi|hello|hey|hallo|good (?:morning|day|evening)|sehr geehrte|liebe|bonjour|cher|chère|salut|hola|buenos|estimad|querid|ciao|buongiorno|gentile|caro|cara|olá|oi |prezad|beste|hoi|geachte|cześć|dzień|szanown|dobrý|ahoj|vážen|привет|здравствуй|уважаем|добрый|шановн|вітаю|добрий|sveiki|labdien|cien|labas|gerb|tere|hei|hej|kære|kjære|kedves|tisztelt|bună|stimat|здравей|γεια|αγαπητ|merhaba|sayın|مرحبا|السلام|שלום|您好|你好|拝啓|お疲れ|안녕|xin chào|नमस्ते)|(?:^|\n)\s*(?:best|kind|warm)?\s*(?:regards|cheers|thanks|thank you|love|yours|sincerely|gruß|grüße|liebe grüße|mfg|cordialement|bises|saludos|un saludo|un abrazo|cordiali saluti|un bacio|abraço|groetjes|groeten|pozdraw|s pozdravem|с уважением|med vänlig|hälsning|hilsen|terveisin|ar cieņu|pagarbiai|üdvözlettel)(?=[\s,.!]|$)/i

/** A text that is this well a known letter, and better so than any bounce, is one; and how likely it is a bounce all the same. */
const ORDINARY = 0.6
const KNOWN_LETTER = 0.05

const flag = (holds: unknown): number => (holds ? 1 : 0)
const bounded = (value: number): number => Math.max(0, Math.min(1, value))
const isFailure = (code: string): boolean => /^[45]/.test(code)

/** Which part of the words is not known. */
export const unknownPart = ({ words, understood }: Ranking): number => (words ? 1 - Math.min(1, understood / words) : 1)

/** Does the form alone prove a report of failure: fields of a recipient, a quoted reply with both codes, a sending service's event? */
const isReport = ({ form, passages, recipients }: Reading): boolean =>
  recipients.some(({ action, status }) => action ?? status) || passages.some(({ reply, status, tier }) => reply && (status ?? (tier === 'diagnostic' || form === 'event')))

/** The signs: name, weight, and how far the text shows it, 0 to 1. */
export const SIGNS: [name: string, weight: number, shows: (seen: Seen) => number][] = [
  ['any text', -3.04, () => 1],
  ['long', -0.07, ({ text }) => bounded(Math.log2(text.length + 1) / 12)],
  ['a failure code', 0.19, ({ codes }) => flag(codes.some(isFailure))],
  ['begins with a failure code, as replies do', 1.20, ({ reading }) => flag(reading.passages.some(({ text, reply }) => reply !== undefined && /^[\s>"'(]*[45]\d\d[ -]/.test(text)))],
  ['only codes of success', 0.20, ({ codes }) => flag(codes.length && !codes.some(isFailure))],
  ['reply code and status code together', 0.00, ({ reading }) => flag(reading.passages.some(({ reply, status }) => reply && status))],
  ['a cause is supported', 2.70, ({ ranking }) => bounded(ranking.ranked[0]?.score ?? 0)],
  ['a known text stands there', 1.97, ({ ranking }) => bounded(ranking.ranked[0]?.strength ?? 0)],
  ['the known text is most of it', 1.40, ({ ranking: { ranked, words } }) => (words ? bounded((ranked[0]?.deciding ?? 0) / words) : 0)],
  ['a few known words in much text', -0.78, ({ ranking: { ranked, words } }) => flag(words > 25 && (ranked[0]?.deciding ?? 0) < 0.15 * words)],
  ['one cause leads', 1.28, ({ ranking: { ranked: [first, second] } }) => (first ? (first.score - (second?.score ?? 0)) / first.score : 0)],
  ['sentences of reports', 0.62, ({ ranking }) => flag(ranking.framed)],
  ['fields, senders or syntax of reports', 0.33, ({ reading }) => flag(reading.signs.report)],
  ['words of mail', 0.62, ({ ranking }) => flag(ranking.mail)],
  ['many words of mail', 0.23, ({ ranking }) => bounded(ranking.mail / 6)],
  ['mostly words of mail and of failing', 0.55, ({ ranking }) => (ranking.words ? bounded((ranking.mail + ranking.failing) / ranking.words) : 0)],
  ['words of mail beside words of failing', 0.60, ({ ranking }) => flag(ranking.mail && ranking.failing)],
  ['an address', 1.51, ({ text }) => flag(/\S@\S+\.\S/.test(text))],
  ['a question mark', 0.32, ({ text }) => flag(/[?？؟]/.test(text))],
  ['few words', -0.53, ({ ranking }) => flag(ranking.words <= 4)],
  ['unknown words', -1.17, ({ ranking }) => unknownPart(ranking)],
  ['many unknown words', -0.69, ({ ranking }) => bounded((ranking.words - ranking.understood) / 20)],
  ['everyday words', -0.90, ({ ranking }) => (ranking.words ? bounded((3 * ranking.everyday) / ranking.words) : 0)],
  ['many everyday words', -1.14, ({ ranking }) => bounded(ranking.everyday / 5)],
  ['texts that are known to be no bounces', -1.15, ({ ranking }) => bounded(ranking.ordinary)],
  ['such a text fits best', -1.63, ({ ranking }) => flag(ranking.ordinary > (ranking.ranked[0]?.score ?? 0))],
  ['another program', -1.67, ({ text }) => flag(otherProgram.test(text) && !mailProgram.test(text))],
  ['a lure', -0.87, ({ text }) => flag(lure.test(text))],
  ['greeting or closing of a letter', -0.91, ({ text }) => flag(letter.test(text))],
]

/** How far a text shows each sign. */
export function signsOf(reading: Reading, ranking: Ranking): number[] {
  const text = reading.passages.map((passage) => passage.text).join('\n')
  const codes = reading.passages.flatMap(({ reply, status }) => [reply, status]).filter((code) => code !== undefined)
  return SIGNS.map(([, , shows]) => shows({ reading, ranking, text, codes }))
}

/** A text of so many words is a code with a word or two round it, as people type it: “5.7.1”, “what does 554 mean”. */
const FEW = 5
/** How likely that is asked about a bounce. */
const CODE_ALONE = 0.95
const isCodeAlone = ({ passages }: Reading, { words, understood, everyday, ordinary }: Ranking): boolean =>
  words <= FEW && words === understood && !everyday && ordinary < 0.3 && passages.some(({ reply, status }) => [reply, status].some((code) => code !== undefined && isFailure(code)))

/** The words of a text speak together: each for less, the more there are; of fewer than this none is certain. */
const FEW_WORDS = 4
/** What one known word of a text counts. */
export const wordWorth = ({ known }: Ranking): number => 1 / Math.sqrt(Math.max(FEW_WORDS, known.size))

/** How likely it is a bounce (or another mail of a machine that has a cause), 0 to 1. */
export function bounceLikelihood(reading: Reading, ranking: Ranking, weights: Engine['gate']): number {
  if (!ranking.ranked.length) return 0
  if (isReport(reading)) return 1
  if (ranking.ordinary >= ORDINARY && ranking.ordinary > ranking.ranked[0]!.score) return KNOWN_LETTER
  if (isCodeAlone(reading, ranking)) return CODE_ALONE
  const signs = signsOf(reading, ranking).reduce((total, shown, i) => total + SIGNS[i]![1] * shown, 0)
  const each = wordWorth(ranking)
  const sum = [...ranking.known].reduce((total, word) => total + (weights.get(word) ?? 0) * each, signs)
  return 1 / (1 + Math.exp(-sum))
}
