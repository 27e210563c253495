import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { deadLinks } from './dead-links'

let server: Server
let base = ''
beforeAll(async () => {
  server = createServer((request, response) => response.writeHead(request.url === '/gone' ? 404 : request.url === '/shy' ? 403 : 200).end())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

it('tells the dead from the living and the shy', async () => expect(await deadLinks([`${base}/ok`, `${base}/gone`, `${base}/shy`])).toEqual([{ url: `${base}/gone`, why: 'answers 404' }]))
it('tells no network from dead links', async () => expect(await deadLinks(['http://127.0.0.1:9/a', 'http://127.0.0.1:9/b'])).toBeUndefined())
