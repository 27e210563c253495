import type { ReactNode } from 'react'
import { Footer } from './Footer'
import { Header } from './Header'

/** The site round a page: its head and its foot. What is embedded elsewhere goes without. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <>
      <Header />
      {children}
      <Footer />
    </>
  )
}
