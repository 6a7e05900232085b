import { audit, defineLedger, renderText } from 'corroborate';

// "… appears to have just carried out an attack on Kabul University today, killing 19 people …"
const ledger = defineLedger({
  title: 'The first claim',
  claims: [
    {
      source: 'the-war-zone',
      subject: 'kabul-university-attack',
      predicate: 'perpetrator',
      value: 'iskp',
      wording: 'appears to have',
      asOf: '2020-11-02',
    },
  ],
});

console.log(renderText(audit(ledger)));
