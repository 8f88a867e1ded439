#!/usr/bin/env node
import { createLocalApplication } from './application.ts';

const application = createLocalApplication();
const result = await application.annotate({
  source: process.argv.slice(2).join(' '),
  read: {},
  annotate: {},
  format: 'json',
});
process.stdout.write(result.ok ? result.body : `${result.message}\n`);
