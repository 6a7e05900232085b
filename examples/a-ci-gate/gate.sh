#!/bin/sh
# Checks a ledger as a pipeline would. Exit 1 where something has to be looked at, 2 where the ledger does not parse.
cd "$(dirname "$0")" || exit 2
status=0
echo '== validate'
npx corroborate validate ledger.jsonl || exit 2
echo '== lint'
npx corroborate lint ledger.jsonl --fail-on warning || status=1
echo '== audit: new contradictions'
npx corroborate audit ledger.jsonl --baseline accepted.json --fail-on contradiction 2>&1 >/dev/null || status=1
exit $status
