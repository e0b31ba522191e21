'use client'
import { useEffect, useState } from 'react'

/** Seconds since something began, anew every second; 0 while nothing runs. */
export function useWaiting(isRunning: boolean): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    setSeconds(0)
    if (!isRunning) return
    const clock = setInterval(() => setSeconds((before) => before + 1), 1_000)
    return () => clearInterval(clock)
  }, [isRunning])
  return seconds
}
