/** The few pictures that mean something. Always beside words, so hidden from screen readers. */
const paths = {
  permanent: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-3.5 5.5 7 7m0-7-7 7',
  temporary: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4.5V12l3 2',
  depends: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-2.4 6.2c.3-1.300 1.300-2 2.500-2 1.400 0 2.500.9 2.500 2.300 0 1.900-2.600 2-2.600 3.700M12 16.500v.01',
  none: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-4 9.300 2.700 2.700 5.300-5.500',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7 8c.6-3.500 3.500-5.500 7-5.500s6.400 2 7 5.500',
  theme: 'M12 3a9 9 0 1 0 0 18V3Z M12 3a9 9 0 0 1 0 18',
  letter: 'M4 6.500h16v11H4zM4 7l8 6 8-6',
  link: 'M10 14a4 4 0 0 0 5.700 0l3-3a4 4 0 0 0-5.700-5.700l-1 1M14 10a4 4 0 0 0-5.700 0l-3 3a4 4 0 0 0 5.700 5.700l1-1',
  server: 'M4 5h16v6H4zM4 13h16v6H4zM7.500 8v.01M7.500 16v.01M12 8h5M12 16h5',
  mailbox: 'M4 18v-6.500A4.500 4.500 0 0 1 8.500 7H16a4 4 0 0 1 4 4v7H4Zm9 0v-6.500A4.500 4.500 0 0 0 8.500 7M17 7V3.500h-3M6.500 12.500h4',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  qr: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM18 18h2v2h-2zM20 14v.01M14 20v.01',
  check: 'm5 12.500 4.500 4.500L19 7.500',
  cross: 'm6 6 12 12M18 6 6 18',
} as const

/** The name of a picture. */
export type IconName = keyof typeof paths

/** One picture in the colour of the text around it; the size is given by a class, or in pixels where there are no classes. */
export function Icon({ name, className = 'size-5', size }: { name: IconName; className?: string; size?: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" className={`shrink-0 ${className}`} aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
