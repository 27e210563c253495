'use client'

import { Component, type ReactNode } from 'react'

interface Props { of: string; instead: ReactNode; children: ReactNode }
interface State { of: string; hasFailed: boolean }

/** Shows `instead` where its content, which is made of the text `of`, cannot be drawn, so that one answer never takes the whole page along. Another text is tried again. */
export class Guard extends Component<Props, State> {
  override state: State = { of: this.props.of, hasFailed: false }

  static getDerivedStateFromError = (): Partial<State> => ({ hasFailed: true })

  static getDerivedStateFromProps = ({ of }: Props, state: State): State | null => (of === state.of ? null : { of, hasFailed: false })

  override render() {
    return this.state.hasFailed ? this.props.instead : this.props.children
  }
}
