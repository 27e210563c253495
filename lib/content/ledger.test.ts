import { expect, it } from 'vitest'
import { checkLedger, extendLedger, publishedOf } from './ledger'
import { readContent } from './index'

const { catalogue } = readContent()
const whole = extendLedger(catalogue, '')

it('holds pages and examples', () => expect(publishedOf(catalogue)).toEqual(expect.arrayContaining(['/550/', '/5.1.1/', '/causes/mailbox-full/', '#seed-554-inactive-user'])))
it('agrees with the content that it was made from', () => expect(checkLedger(catalogue, whole)).toEqual([]))
it('misses what is gone', () => expect(checkLedger(catalogue, `${whole}#gone-example\n`)).toMatchObject([{ message: expect.stringContaining('#gone-example was published and is gone') }]))
it('lets a name rest', () => expect(checkLedger(catalogue, `${whole}#gone-example retired\n`)).toEqual([]))
it('refuses a retired name that comes back', () => expect(checkLedger(catalogue, whole.replace('/550/\n', '/550/ retired\n'))).toMatchObject([{ message: expect.stringContaining('retired and is used again') }]))
it('keeps what was retired when it grows', () => expect(extendLedger(catalogue, '#gone-example retired\n')).toContain('#gone-example retired'))
