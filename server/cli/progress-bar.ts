import { type Options, SingleBar } from 'cli-progress';
import type { Expected } from './outcome.ts';
import { say } from './streams.ts';

export interface ProgressBar {
  readonly begin: (expected: Expected) => void;
  readonly advance: (bytes: number) => void;
  /** A line that stays above the bar. */
  readonly above: (line: string) => void;
  readonly end: () => void;
}

/** How far the bytes of the input are through; rate and time left. Without a known size it only counts. */
export function createProgressBar(now: () => number): ProgressBar {
  let begun = now();
  let articles = 0;
  let bytes = 0;
  let total: number | null = null;
  const options: Options = {
    stream: process.stderr,
    clearOnComplete: true,
    gracefulExit: false,
    hideCursor: true,
    barsize: 24,
    fps: 8,
    format: (settings, { progress }) => {
      const seconds = (now() - begun) / 1000;
      const count = `${articles} articles, ${(articles / Math.max(seconds, 0.1)).toFixed(1)} a second`;
      if (total === null) return count;
      const full = Math.round(progress * (settings.barsize ?? 24));
      const gauge = '█'.repeat(full) + '░'.repeat((settings.barsize ?? 24) - full);
      const left = bytes > 0 ? `, ${clock((seconds * (total - bytes)) / bytes)} left` : '';
      return `${gauge} ${Math.floor(progress * 100)} % · ${count}${left}`;
    },
  };
  const bar = new SingleBar(options);
  return {
    begin: expected => {
      begun = now();
      total = expected.bytes;
      bar.start(Math.max(1, total ?? 1), 0);
    },
    advance: more => {
      articles += 1;
      bytes += more;
      bar.update(Math.min(bytes, total ?? 0));
    },
    above: line => {
      process.stderr.write('\r\u001b[2K');
      say(line);
      bar.render();
    },
    end: () => bar.stop(),
  };
}

function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const minutes = Math.floor(whole / 60);
  const rest = String(whole % 60).padStart(2, '0');
  if (minutes < 60) return `${minutes}:${rest}`;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:${rest}`;
}
