/** New pages, with FILL IN wherever something has to be written. The checks refuse a page that still says so. */

const sources = (day: string) => `sources:
  - url: https://www.rfc-editor.org/rfc/rfc5321
    title: FILL IN what the source is
    checked: ${day}`

const example = (id: string, cause: string) => `<Example id="${id}" cause="${cause}" source="wild">
\`\`\`smtp
FILL IN a text that servers really send
\`\`\`
FILL IN what it means and what to do.
</Example>`

const templates: Record<string, (name: string, day: string) => string> = {
  code: (name, day) => `---
title: FILL IN a short name
summary: FILL IN one or two plain sentences.
standard: FILL IN what the standard says, with its section.
causes: [policy-rejected]
related: []
${sources(day)}
---

## General description

FILL IN what servers really mean by it.

## Examples

${example(`${name.replace(/\./g, '-')}-first`, 'policy-rejected')}
`,
  cause: (name, day) => `---
title: FILL IN one sentence that a child understands
short: FILL IN two to four words
summary: FILL IN what happened. In two sentences.
outcome: depends
outlook: FILL IN whether it can still arrive.
act: [sender]
stopped: recipient-server
codes: ["550"]
related: [policy-rejected]
tells:
  - FILL IN a telling phrase
  - FILL IN another
  - FILL IN a third
  - FILL IN a fourth
  - FILL IN a fifth
${sources(day)}
---

<Steps for="sender">
1. FILL IN the most useful thing to do now.
</Steps>

## What a typical text looks like

${example(`${name}-first`, name)}
`,
  provider: (_, day) => `---
title: FILL IN the name that people know
summary: FILL IN whose servers these are, and what its refusals are mostly about.
kind: provider
hosts: []
help: []
${sources(day)}
---

## How to recognise its bounces

FILL IN
`,
  guide: (_, day) => `---
title: FILL IN the question that it answers
summary: FILL IN the short answer.
${sources(day)}
---

## FILL IN

FILL IN
`,
}

/** The first text of a page of a kind. */
export const templateOf = (kind: string, name: string, day: string): string => templates[kind]!(name, day)
