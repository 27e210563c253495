/** Examples to try, short enough for a phone. */
export const samples = [
  '552 5.2.2 Mailbox full',
  '550 5.7.26 This mail is unauthenticated',
  'user unknown',
  '554 5.7.1 Client host blocked using zen.spamhaus.org',
  'why does gmail say my domain has no spf',
]
