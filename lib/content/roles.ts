/** The four people who can act, in the order in which steps are shown. Free of everything else, so that a browser may load it. */
export const ROLES = ['sender', 'sender-admin', 'recipient', 'recipient-admin'] as const
