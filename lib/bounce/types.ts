/** What a pasted text says, before anybody asks what it means. */

/** The form in which the text came. */
export type Form = 'empty' | 'message' | 'event' | 'text'

/**
 * Who says a passage, and so how much it counts: `diagnostic` a reply quoted from the refusing server, `reply` a line that holds a reply code,
 * `notice` what the reporting server writes itself, `subject` the subject line, and `echo` what only followed from a refusal before it (“503 need
 * RCPT first”, sendmail's own closing line).
 */
export type Tier = 'diagnostic' | 'reply' | 'notice' | 'subject' | 'echo'

/** A step of the SMTP dialogue (RFC 5321, section 3): the greeting, the sender, a recipient, the message. */
export type Stage = 'connect' | 'mail' | 'rcpt' | 'data'

/** A stretch of text worth matching: one reply, one paragraph, one field. */
export interface Passage {
  text: string
  tier: Tier
  /** The address that it speaks of, where it says so. */
  recipient?: string
  /** The reply code in it that counts (RFC 5321, section 4.2): the innermost. */
  reply?: string
  /** The enhanced status code in it that counts (RFC 3463). */
  status?: string
  /** The step at which the server refused, where the text names it. */
  stage?: Stage
}

/** What an `Action:` field (RFC 3464, section 2.3.3), or its like, says. */
export type Action = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded'

/** One recipient with what was said about it. */
export interface Recipient { address: string; action?: Action; status?: string; remoteMta?: string }

/** What kind of mail the headers and parts make of it. */
export interface Signs {
  /** A machine answered: `Auto-Submitted: auto-replied`, `X-Autoreply` and their like. */
  autoReplied: boolean
  /** An abuse report (RFC 5965). */
  feedbackReport: boolean
  /** A disposition notification, the “read” receipt (RFC 8098). */
  disposition: boolean
  /** A log says that the mail was handed over, and nothing in it that another failed. */
  handedOver: boolean
  /** It says that it is only a warning and the server still tries. */
  warningOnly: boolean
  /** Fields, senders or syntax that only a report about delivery has. */
  report: boolean
}

/** The text, read. */
export interface Reading {
  form: Form
  reportingMta?: string
  passages: Passage[]
  recipients: Recipient[]
  /** Every `Action:` that is named, also where no recipient is. */
  actions: Action[]
  signs: Signs
}
