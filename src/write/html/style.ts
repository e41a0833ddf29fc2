/** The one style sheet of all pages, put into each and named by its hash in the page's policy. No colour carries meaning alone. */
export const style = `
:root{--ink:#1d2733;--soft:#566373;--line:#d5dce4;--paper:#fff;--wash:#f4f6f9;--accent:#1f5a92;--error:#a61b29;--warning:#8a5200;--info:#33617a;--good:#1e6b43;--rule:#b4bfcb;--grid:#c4cdd6;--note:#fdf6e3;--note-line:#e6d29a;--printed:#fbe3e4;--printed-line:#b3202e;--term:#e2eefa;--term-line:#1f5a92;--suspect:#fdf1d2;--suspect-line:#8a5200}
*{box-sizing:border-box}
html{font:16px/1.55 "Segoe UI","Noto Sans","Liberation Sans",Roboto,Arial,sans-serif;color:var(--ink);background:var(--wash);-webkit-text-size-adjust:100%}
body{margin:0}
main,header.top,footer{max-width:70rem;margin:0 auto;padding:0 1.25rem}
header.top{padding-top:1.5rem}
footer{padding-top:1.5rem;padding-bottom:2.5rem;color:var(--soft);font-size:.85rem}
a{color:var(--accent)}
a:focus-visible,summary:focus-visible{outline:3px solid #e0a000;outline-offset:2px}
h1{font-size:1.65rem;line-height:1.25;margin:.4rem 0 .5rem;font-weight:650;overflow-wrap:anywhere}
h2{font-size:1.2rem;line-height:1.3;margin:0 0 .9rem;font-weight:650}
h3{font-size:1.02rem;line-height:1.35;margin:0 0 .5rem;font-weight:650}
p{margin:.4rem 0}
.en{color:var(--soft);font-size:.84em;font-weight:400}
p.en,td .en,.block-en{display:block}
a.block-en{font-size:.88em}a.block-en .en{display:inline}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.3rem;list-style:none;margin:.3rem 0 0;padding:0}
.crumb{font-size:.92rem}
.card{background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:1.25rem 1.4rem;margin:1.1rem 0}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.2rem;margin:.7rem 0 0}
.facts dt{color:var(--soft)}
.facts dd{margin:0;overflow-wrap:anywhere}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(6.4rem,1fr));gap:.7rem;margin:1.1rem 0;padding:0;list-style:none}
.tiles li{background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:.7rem .85rem}
.tiles strong{display:block;font-size:1.5rem;white-space:nowrap;line-height:1.2;font-weight:650;font-variant-numeric:tabular-nums}
.tiles .en{display:block}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.94rem;font-variant-numeric:tabular-nums lining-nums}
caption{text-align:left;font-weight:600;padding:0 0 .5rem}
th,td{padding:.4rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
thead th{border-bottom:2px solid var(--rule);font-weight:600;vertical-align:bottom}
tbody th{font-weight:400}
td.n,th.n{text-align:right;white-space:nowrap}
td.name,th.name{overflow-wrap:anywhere;min-width:11rem}
tr.total td,tr.total th{border-top:2px solid var(--ink);font-weight:650}
tr.group th{font-weight:650;background:var(--wash)}
td.bar{width:40%;min-width:8rem;vertical-align:middle}td.bar~td{vertical-align:middle}
.wide+.wide{margin-top:1.6rem}
.columns{columns:15rem;column-gap:2rem}
svg.bar{display:block;width:100%;height:.85rem}
.s1{fill:#1f5a92}.s2{fill:#5a9bd0}.s3{fill:#2f8f7d}.s4{fill:#c9a13b}.s5{fill:#98a3af}
.f-error{fill:var(--error)}.f-warning{fill:#d08a1d}.f-info{fill:#6d9ab5}.f-good{fill:#4a9d73}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;margin:.2rem 0 .8rem;padding:0;font-size:.88rem}
.legend .m{fill-opacity:.35}.legend svg{width:1.5rem;height:.85rem;vertical-align:-.08rem;margin-right:.35rem}
.tag{display:inline-block;border-radius:4px;padding:.08rem .5rem;font-size:.84rem;font-weight:650;border:1px solid currentColor;white-space:nowrap}
.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}.good{color:var(--good)}
.finding{border-left:5px solid currentColor}
.finding>*{color:var(--ink)}
.finding .head{display:flex;flex-wrap:wrap;gap:.3rem .7rem;align-items:baseline;margin:0 0 .5rem;font-size:.9rem;color:var(--soft)}
.finding .head .error{color:var(--error)}.finding .head .warning{color:var(--warning)}.finding .head .info{color:var(--info)}
.finding h3{font-weight:600;overflow-wrap:anywhere}
.finding h4,.card h4{font-size:.94rem;margin:1.1rem 0 .4rem;font-weight:650}
.equation{width:auto;min-width:min(100%,34rem);max-width:100%}
.equation td,.equation th{border:0;padding:.2rem .6rem .2rem 0}
.equation th{overflow-wrap:anywhere;max-width:38rem}
.equation td.sign{width:1.2rem;padding-right:.2rem;color:var(--soft);text-align:center}
.equation tr.rule td,.equation tr.rule th{border-top:2px solid var(--ink);padding-top:.4rem}
.equation tr.gap td.n{font-weight:700;color:var(--error)}
.equation td.at{color:var(--soft);font-size:.86rem;white-space:nowrap}
figure{margin:.5rem 0 1rem}
figure svg.page{display:block;width:100%;max-width:56rem;min-width:36rem;height:auto;border:1px solid var(--line);border-radius:4px;background:#fff}
figure svg.page+svg.page{margin-top:.25rem}
figcaption{font-size:.86rem;color:var(--soft);margin:.3rem 0}
.m{fill-opacity:.16;stroke-width:1.4;vector-effect:non-scaling-stroke}
.m-printed{fill:#d23b3b;stroke:#b3202e}.m-term{fill:#2f7fd0;stroke:#1f5a92;stroke-dasharray:5 2.5}.m-suspect{fill:#e0a000;stroke:#8a5200;stroke-dasharray:1.5 2}
.typeset{background:var(--paper)}
.typeset table{font-size:.88rem;border:1px solid var(--rule)}
.typeset th,.typeset td{border:1px solid var(--grid);min-width:2.2rem;overflow-wrap:break-word}
.typeset thead th{background:var(--wash);text-align:center;vertical-align:middle}
.typeset td.cut{text-align:center;color:var(--soft);background:var(--wash);font-size:.82rem;padding:.1rem}
.quote{border-left:3px solid var(--line);margin:.4rem 0;padding:.15rem 0 .15rem .9rem;overflow-wrap:anywhere}
mark,.cell-printed,.cell-term,.cell-suspect{color:inherit;border-radius:2px}
mark.printed,.typeset td.cell-printed{background:var(--printed);outline:2px solid var(--printed-line);outline-offset:-1px}
mark.term,.typeset td.cell-term{background:var(--term);outline:2px dashed var(--term-line);outline-offset:-1px}
mark.suspect,.typeset td.cell-suspect{background:var(--suspect);outline:2px dotted var(--suspect-line);outline-offset:-1px}
mark{padding:0 .15rem}
.clues{margin:.3rem 0;padding-left:1.2rem}
.note{background:var(--note);border:1px solid var(--note-line);border-radius:6px;padding:.6rem .9rem}
details>summary{cursor:pointer;font-weight:600}
.print-id{font-family:"Liberation Mono",Consolas,monospace;font-size:.8rem}
@media (max-width:44rem){html{font-size:15px}main,header.top,footer{padding-left:.8rem;padding-right:.8rem}.card{padding:1rem .9rem}.facts{grid-template-columns:1fr;gap:0}.facts dd{margin-bottom:.4rem}h1{font-size:1.35rem}.tiles strong{font-size:1.15rem}.equation td.at{white-space:normal}td.bar{min-width:5rem}}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--ink:#e4e9ef;--soft:#a3b0bf;--line:#364150;--paper:#1b222b;--wash:#12171d;--accent:#86bbee;--error:#ff8f94;--warning:#f0b45a;--info:#92c5e0;--good:#7ccf9d;--rule:#5a6876;--grid:#46525f;--note:#2f270f;--note-line:#6b5522;--printed:#59222a;--printed-line:#ff8f94;--term:#1d3a56;--term-line:#86bbee;--suspect:#4a3a10;--suspect-line:#f0b45a}.s1{fill:#4a8fd0}}
@page{size:A4;margin:16mm 14mm}
@media print{html{font-size:10.5pt;background:#fff}main,header.top,footer{max-width:none;padding-left:0;padding-right:0}.card{border:0;border-top:1px solid var(--line);border-radius:0;padding:.8rem 0;margin:.6rem 0}.finding{border-left:4px solid currentColor;border-top:0;padding-left:.9rem}.wide{overflow:visible}figure svg.page{min-width:0}.typeset table{font-size:8.5pt}h2,h3,h4,.head,figcaption,caption{break-after:avoid}h3,tr,figure,.legend,.clues li,.tiles li,.facts{break-inside:avoid}.equation tr.rule,.equation tr.plain,.equation tr.gap{break-before:avoid}.tiles{grid-template-columns:repeat(8,1fr);gap:2mm}.tiles li{padding:1.5mm 2mm;font-size:9pt}.tiles strong{font-size:13pt}thead{display:table-header-group}a{color:inherit;text-decoration:none}.no-print{display:none}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`
