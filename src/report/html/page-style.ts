/**
 * The page's style sheet. Colours of statuses and answers keep a contrast of 4.5 : 1 on their paper (WCAG 2.2, 1.4.3);
 * the answer colours follow Okabe & Ito (2008), which colour-blind readers can tell apart, darkened for text on white.
 */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--paper:#fbfaf6;--card:#fff;--ink:#1d1b19;--soft:#5c5750;--rule:#ddd8cf;--faint:#efebe3;
--disputed:#a6261b;--likely:#1c5fa8;--settled:#2a6a3c;--single-source:#84530a;--open:#5c5750;
--c0:#00558c;--c1:#b3470a;--c2:#00704f;--c3:#8f3d76;--c4:#6b5a00;--c5:#5c5750;--none:#6b655d;--focus:#1c5fa8}
@media (prefers-color-scheme:dark){:root{--paper:#151412;--card:#1d1c19;--ink:#ece8e1;--soft:#aba49a;--rule:#3a3732;--faint:#2a2824;
--disputed:#ff8a7a;--likely:#7fb6f0;--settled:#7fc995;--single-source:#e3b062;--open:#aba49a;
--c0:#6cb8ec;--c1:#f59b5f;--c2:#54c9a0;--c3:#e39bcb;--c4:#d8c65a;--c5:#aba49a;--none:#9b948a;--focus:#7fb6f0}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:4rem}
body{margin:0 auto;max-width:72rem;padding:0 1.25rem 4rem;background:var(--paper);color:var(--ink);
font:1rem/1.5 ui-sans-serif,system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif;overflow-wrap:anywhere}
h1,h2,h3,.dek,.value,.says,q{font-family:"Iowan Old Style","Palatino Linotype",Palatino,"Noto Serif",Georgia,serif}
h1{font-size:clamp(1.9rem,5vw,3rem);line-height:1.08;margin:.2rem 0 .6rem;letter-spacing:-.015em;text-wrap:balance}
h2{font-size:1.6rem;line-height:1.2;margin:0}
h3{font-size:1.15rem;line-height:1.25;margin:0;font-weight:600;text-wrap:pretty}
h4{font-size:.72rem;letter-spacing:.09em;text-transform:uppercase;color:var(--soft);margin:0 0 .6rem;font-weight:600}
p{margin:0}ul,ol{margin:0;padding:0;list-style:none}
a{color:var(--likely);text-decoration-thickness:1px;text-underline-offset:.15em}
button,input{font:inherit;color:inherit}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:2px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.more{color:var(--soft);font-size:.9rem}
.masthead{padding:2.2rem 0 1.4rem;border-bottom:3px solid var(--ink)}
.kicker{font-size:.78rem;letter-spacing:.09em;text-transform:uppercase;color:var(--soft)}
.dek{font-size:1.2rem;line-height:1.45;max-width:44rem;color:var(--soft);text-wrap:pretty}
.proportions{display:block;margin:1.4rem 0 .2rem;border-radius:4px}
.proportions .disputed{fill:var(--disputed)}.proportions .likely{fill:var(--likely)}.proportions .settled{fill:var(--settled)}
.proportions .single-source{fill:var(--single-source)}.proportions .open{fill:var(--open)}
.tiles{display:grid;grid-template-columns:repeat(5,1fr);gap:1.25rem;margin-top:.8rem}
.tile button{display:block;width:100%;text-align:start;background:none;border:0;border-bottom:2px solid transparent;padding:.2rem 0;cursor:pointer}
.tile button:disabled{cursor:default}
.tile button[aria-pressed=true]{border-color:currentColor}
.tile .count{display:block;font-size:2.3rem;line-height:1;font-weight:300;font-variant-numeric:tabular-nums}
.tile .name{font-weight:600}
.tile p{font-size:.82rem;line-height:1.4;color:var(--soft);margin-top:.3rem}
.disputed>button,.disputed .status{color:var(--disputed)}.likely>button,.likely .status{color:var(--likely)}
.settled>button,.settled .status{color:var(--settled)}.single-source>button,.single-source .status{color:var(--single-source)}
.open>button,.open .status{color:var(--open)}
.toolbar{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:.5rem .75rem;align-items:center;padding:.6rem 0;background:var(--paper);border-bottom:1px solid var(--rule);font-size:.9rem}
.toolbar[hidden]{display:none}
.toolbar label{font-weight:600}
.toolbar input{flex:1 1 12rem;max-width:22rem;padding:.3rem .6rem;border:1px solid var(--soft);border-radius:4px;background:var(--card)}
.toolbar button{padding:.3rem .7rem;border:1px solid var(--soft);border-radius:4px;background:var(--card);cursor:pointer}
.toolbar button[aria-pressed=true]{background:var(--ink);color:var(--paper);border-color:var(--ink)}
.toolbar [role=status]{color:var(--soft)}
.keys{margin-inline-start:auto;color:var(--soft)}
kbd{font:.8rem ui-monospace,Menlo,monospace;border:1px solid var(--rule);border-radius:3px;padding:0 .3rem;margin-inline-start:.4rem}
.group{margin-top:2.2rem}
.group>header{display:flex;flex-wrap:wrap;gap:.2rem .8rem;align-items:baseline;margin-bottom:.6rem}
.group>header p{color:var(--soft);font-size:.92rem}
.group h2 .count{font-weight:300;color:var(--soft)}
.question{border-top:1px solid var(--rule);content-visibility:auto;contain-intrinsic-size:auto 4.5rem}
.question[hidden],.group[hidden]{display:none}
.question details{padding:0}
summary{cursor:pointer}
.head{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,15rem) 8.5rem;gap:.1rem 1.25rem;align-items:baseline;padding:.8rem 0 .8rem 1.3rem;position:relative;list-style:none}
.head::-webkit-details-marker{display:none}
summary.head::before{content:"";position:absolute;left:.15rem;top:1.28rem;border:.3rem solid transparent;border-left-color:var(--soft);transition:transform .12s}
details[open]>summary.head::before{transform:rotate(90deg) translate(.12rem,.12rem)}
.head h3{grid-row:1/3}
.head .status{display:none}
.head .best{color:var(--ink)}.head .rivals{color:var(--soft);font-size:.85rem;white-space:nowrap}
.head .percent{text-align:end}
.head .bar{grid-column:2/4}.head .bar .legend{display:none}
.percent{font-variant-numeric:tabular-nums;font-weight:600;white-space:nowrap}
.word{font-weight:400;color:var(--soft);font-size:.88rem}
.body{padding:.2rem 0 1.8rem 1.3rem;display:grid;gap:1.6rem}
.body>*{min-width:0}
.description{color:var(--soft);font-size:.92rem}
.bar{display:flex;flex-wrap:wrap;gap:0 .8rem;align-items:center}
.bar svg{flex:1 1 10rem;display:block;border-radius:2px}
.legend{font-size:.78rem;color:var(--soft)}
.bar .unknown{fill:var(--rule)}.bar .net{fill:var(--c0)}.bar .contested{fill:var(--disputed)}.bar .hatch{fill:url(#hatch)}
.answers{display:grid;gap:1.1rem}
.answer-head{display:flex;flex-wrap:wrap;gap:.1rem .6rem;align-items:baseline}
.answer-head .value{font-size:1.15rem;font-weight:600}
.swatch{width:.7rem;height:.7rem;border-radius:50%;background:currentColor;align-self:center}
.c0 .swatch{color:var(--c0)}.c1 .swatch{color:var(--c1)}.c2 .swatch{color:var(--c2)}.c3 .swatch{color:var(--c3)}.c4 .swatch{color:var(--c4)}.c5 .swatch{color:var(--c5)}
.answer.c0 .net{fill:var(--c0)}.answer.c1 .net{fill:var(--c1)}.answer.c2 .net{fill:var(--c2)}.answer.c3 .net{fill:var(--c3)}.answer.c4 .net{fill:var(--c4)}.answer.c5 .net{fill:var(--c5)}
.bar .net.against,.answer .net.against{fill:var(--none)}.answer .bar{max-width:44rem;margin:.15rem 0 .35rem}
.because{font-size:.92rem;max-width:48rem;color:var(--soft)}
.without{margin-top:.3rem;font-size:.88rem}.without li{border-inline-start:2px solid var(--rule);padding-inline-start:.6rem}
.axis,.said{display:grid;grid-template-columns:6.2rem minmax(0,13rem) minmax(0,1fr) minmax(0,11rem);gap:.1rem 1rem}
.axis{position:static;font-size:.75rem;color:var(--soft);align-items:end}
.said{padding:.35rem 0;border-top:1px solid var(--faint);align-items:center;font-size:.92rem}
.when{color:var(--soft);font-variant-numeric:tabular-nums}
.who{line-height:1.3}.via{display:block;color:var(--soft);font-size:.82rem}
.says{font-weight:600}
.tag{font-size:.78rem;border:1px solid var(--rule);border-radius:9px;padding:0 .45rem;color:var(--soft);white-space:nowrap}
.tag bdi{white-space:normal}
.words{grid-column:2/5;font-size:.88rem;color:var(--soft);max-width:46rem}
.words q{color:var(--ink);font-style:italic}
.plot{width:100%;display:block;overflow:visible}
.plot text{fill:var(--soft);font-size:.72rem}
.lanes{display:flex;text-align:center}.lanes span{flex:1 1 0;min-width:0;padding:0 .2rem;line-height:1.15}
.grid{stroke:var(--rule);stroke-width:1}
.mark{color:var(--none)}
.mark.c0{color:var(--c0)}.mark.c1{color:var(--c1)}.mark.c2{color:var(--c2)}.mark.c3{color:var(--c3)}.mark.c4{color:var(--c4)}
.mark .glyph{fill:currentColor;stroke:currentColor;stroke-width:2}
.mark text.glyph{stroke:none;font-size:1rem;font-weight:700}
.mark.probable circle.glyph{fill:color-mix(in srgb,currentColor 45%,var(--paper))}
.mark.possible circle.glyph,.mark.left-open circle.glyph{fill:var(--paper);stroke-dasharray:3 2}
.mark .denied circle,.mark .denied line{fill:var(--paper);stroke:currentColor;stroke-width:2}
.mark .reach{stroke:currentColor;stroke-width:5;opacity:.4}.mark .soft{stroke-dasharray:5 4}
.mark .arrow{fill:currentColor;font-size:1.1rem;font-weight:700}
.superseded .mark{color:var(--rule)}.superseded .says{text-decoration:line-through;font-weight:400;color:var(--soft)}
.superseded .who{color:var(--soft)}
.conflicts{display:grid;gap:.8rem}
.conflicts>li{border-inline-start:3px solid var(--single-source);padding-inline-start:.8rem;font-size:.94rem}
.conflicts>.contradiction{border-color:var(--disputed)}
.label{font-weight:600;color:var(--single-source)}.contradiction .label{color:var(--disputed)}
.sides{display:flex;flex-wrap:wrap;gap:.1rem 1.4rem;font-size:.85rem;color:var(--soft);margin-top:.2rem}
.origins{display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:.5rem 1.5rem;font-size:.92rem}
.origin{font-weight:600}.kind,.times{color:var(--soft);font-size:.85rem}
.echoes summary{font-size:.85rem;color:var(--soft)}
.echoes ul{font-size:.85rem;border-inline-start:2px solid var(--rule);padding-inline-start:.7rem;margin:.2rem 0 .2rem .3rem}
.key{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;font-size:.82rem;color:var(--soft);margin-top:1.2rem}
.key span{display:inline-flex;gap:.4rem;align-items:center}
.key svg{width:1.1rem;height:24px;color:var(--ink)}
.notes{margin-top:2.4rem;border-top:3px solid var(--ink);padding-top:1rem;display:grid;gap:.5rem}
.notes li{padding:.15rem 0;font-size:.92rem}.note>ul{padding:.2rem 0 .6rem 1.1rem}.note .count{color:var(--soft)}
.notes>p{color:var(--soft);font-size:.92rem}
.across{margin-top:2.2rem}
@media screen and (max-width:56rem){.tiles{grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr))}}
@media screen and (max-width:44rem){
.toolbar{position:static}html{scroll-padding-top:0}
body{padding:0 1rem 3rem}.keys{display:none}.dek{font-size:1.08rem}
.tiles{grid-template-columns:1fr 1fr;gap:.9rem 1rem}.tile .count{font-size:1.9rem}
.toolbar label{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.toolbar input{flex-basis:100%;max-width:none}
.head{grid-template-columns:minmax(0,1fr) auto}.head h3{grid-column:1/-1;grid-row:auto}.head .bar{grid-column:1/-1}
.body{padding-inline-start:0}
.axis{grid-template-columns:minmax(0,1fr);margin-bottom:.2rem}.axis span:empty{display:none}
.said{grid-template-columns:minmax(0,1fr) auto;align-items:baseline}
.who{grid-row:1}.when{grid-row:1;grid-column:2;text-align:end;font-size:.82rem}
.said .plot,.said .what,.words{grid-column:1/-1}}
@media (prefers-reduced-motion:reduce){*{transition:none!important}}
@media print{
:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--rule:#bbb;--faint:#ddd}
html{font-size:8.5pt}body{max-width:none;padding:0}.toolbar,.keys{display:none!important}
.question{content-visibility:visible;break-inside:auto}.head,.said,.conflicts>li,.answer{break-inside:avoid}
h2,h3,h4{break-after:avoid}.words a::after{content:" (" attr(href) ")";font-size:6.5pt;color:var(--soft)}
svg,.swatch{-webkit-print-color-adjust:exact;print-color-adjust:exact}
details::details-content{content-visibility:visible;display:block}summary.head::before{display:none}}
`;
