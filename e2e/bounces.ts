/** Bounces for the browser tests, written for them. */

/** A notice of Postfix about one full mailbox, as copied from a mail program. */
export const fullMailbox = `This is the mail system at host relay.example.org.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

For further assistance, please send mail to postmaster.

                   The mail system

<maria@example.com>: host mx.example.com[203.0.113.7] said: 552 5.2.2
    <maria@example.com>: Mailbox is over quota (in reply to RCPT TO command)
`

/** The same kind of notice about two recipients with different troubles. */
export const twoRecipients = `This is the mail system at host relay.example.org.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<maria@example.com>: host mx.example.com[203.0.113.7] said: 552 5.2.2
    Mailbox is over quota (in reply to RCPT TO command)

<peter@example.net>: host mx.example.net[203.0.113.9] said: 550 5.1.1
    <peter@example.net>: Recipient address rejected: User unknown in virtual
    mailbox table (in reply to RCPT TO command)
`

/** The source of a report, as a mail program saves it. */
export const messageSource = `Return-Path: <>
Received: by relay.example.org (Postfix) id 4F2A1B3C5D; Tue, 24 Nov 2026 10:00:00 +0000 (UTC)
From: MAILER-DAEMON@relay.example.org (Mail Delivery System)
To: sender@example.org
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

${Buffer.from('Your message could not be delivered. See the report below.').toString('base64')}

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; relay.example.org

Final-Recipient: rfc822; maria@example.com
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 <maria@example.com>: Recipient address rejected: User unknown

--b1
Content-Type: message/rfc822

From: sender@example.org
Subject: your mailbox is over quota, virus found

554 5.7.1 spam
--b1--
`

/** A notice of Exchange Online about two recipients, with the letter's header behind it. */
export const exchangeOnline = `Delivery has failed to these recipients or groups:

anna.smith@example.com
The email address you entered couldn't be found. Please check the recipient's email address and try to resend the message.

peter@example.net
Your message wasn't delivered because the recipient's mailbox is full and can't accept messages now.

Diagnostic information for administrators:
Generating server: AM0PR02MB1234.eurprd02.prod.outlook.com

anna.smith@example.com
Remote server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient anna.smith@example.com not found by SMTP address lookup'

peter@example.net
Remote server returned '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded'

Original message headers:

Received: from AM0PR02MB1234.eurprd02.prod.outlook.com (2001:db8::1) by
 AM0PR02MB5678.eurprd02.prod.outlook.com (2001:db8::2) with Microsoft SMTP
 Server id 15.20.1234.5; Tue, 24 Nov 2026 09:12:44 +0000
From: Sender Person <sender@example.org>
To: Anna Smith <anna.smith@example.com>
Subject: Invoice for November
`
