/** Pieces apart by `␀` or by a line of the table; in a piece `⏎` is a line break and `␠` a space at one of its ends. */
function cut(table: string): string[] {
  return table
    .trim()
    .split(/␀|\n\s*/u)
    .map((piece) => piece.replaceAll('⏎', '\n').replaceAll('␠', ' '));
}

/** What breaks readers and writers of markup, by what it is after. */
export const pieces: Readonly<Record<string, readonly string[]>> = {
  expressions: cut(`
    {␀}␀{1+1}␀{process.exit()}␀{/* lamps */}␀{\`\${ropes}\`}␀{{}}␀{...props}␀{"}"}␀{'}␀{<b/>}␀\\{␀\\}␀{{{␀}}}␀{⏎}␀{//}
    {await import("fs")}␀\${1}␀#{1}␀{% x %}␀<%= 1 %>␀{[}␀]}␀{a => a}␀ropes␀␠
  `),
  elements: cut(`
    </Passage>␀<Passage id="x">␀<Section␀</Section>␀<See to="roles/x"/>␀<Passage id="y" from="clerk:0-1">z</Passage>␀<>␀</>␀<a.b>
    <a:b/>␀<Foo {...x}>␀<Foo bar={1}>␀<$>␀<_/>␀Vec<Rope>␀a < b > c␀<1␀< b␀<⏎␀/>␀"␀'␀=␀id="title"␀from="x:0-9"␀ropes␀␠
  `),
  modules: cut(`
    import x from "y"␀import("x")␀import"x"␀import{x}from"y"␀import * as fs from "node:fs"␀import␀import␀import x␀import/**/x
    export const x = 1␀export default 1␀export {x}␀export␀export*from"x"␀export\tx␀exports␀imported␀important:␠␀⏎␀⏎⏎␀-␠
    ␠␀;␀ropes
  `),
  html: cut(`
    <script>alert(1)</script>␀</script>␀<img src=x onerror=alert(1)>␀<svg/onload=alert(1)>␀<iframe srcdoc="x">
    <style>*{display:none}</style>␀<!DOCTYPE html>␀<?php x ?>␀<![CDATA[␀]]>␀<base href="//x">␀<meta http-equiv="refresh">
    <a href="javascript:alert(1)">␀</a>␀<textarea>␀</title>␀<plaintext>␀<br>␀<p>␀</p>␀<b⏎␀<details open ontoggle=alert(1)>
    <math><mi>␀<template>␀<x onclick=␀ropes␀␠
  `),
  comments: cut(`
    <!--␀-->␀--!>␀<!-->␀<!--->␀<!-- ropes -->␀<!␀{/*␀*/}␀/*␀*/␀//␀%%␀<!---->␀#!␀;;␀ropes␀␠␀⏎␀{/**/}␀<!--{␀}-->
  `),
  entities: cut(`
    &␀&amp;␀&lt;script&gt;␀&#123;␀&#x7b;1+1&#x7d;␀&#0;␀&#xD800;␀&#xFFFF;␀&NotExist;␀&copy␀&colon;␀&Tab;␀&NewLine;␀&#1114112;␀&nbsp;
    &quot;␀&#34␀&amp;amp;␀&lbrace;␀&#x␀;␀\\&␀&lt␀ropes␀␠
  `),
  links: cut(`
    [x](javascript:alert(1))␀[x](JaVaScRiPt:alert(1))␀[x](java⏎script:alert(1))␀[x](java&#115;cript:alert(1))␀[x]( javascript:x)
    [x](<javascript:x>)␀<javascript:alert(1)>␀javascript:alert(1)␀[x][y]␀⏎⏎[y]: javascript:x⏎⏎␀[y]: <data:x> "t"␀![x](javascript:x)
    ![x](https://x.example/a.png)␀[x](data:text/html,x)␀vbscript:x␀file:///etc/passwd␀[x](//x.example)␀[x](../../a)␀[[x]]␀[^1]
    [^1]: ropes␀[x␀](␀]␀)␀https://a.example/"onclick="x␀http://[::1]/␀https://u:p@a.example␀https://a.example/)␀mailto:a@b.example
    www.a.example␀a@b.example␀xmpp:a@b.example␀https://javascript:x␀https://a.example/{x}␀https://a.example/*b*_c_~d~
    https://a.example/<b>␀HTTPS://A.EXAMPLE␀https://a.example/%00?a=b&copy;c#d␀https://a.example\\b␀https://a.example|b␀http://
    https://␀ftp://a.example␀https://a.example/\`b\`␀http://\u202ea.example␀www.␀.www.a_b.example␀<https://a.example>␀<a@b.example>
    [https://a.example](javascript:x)␀ropes␀␠
  `),
  'front matter': cut(`
    ---␀⏎---⏎␀+++␀...␀title: ropes␀titleBasis: stated␀slug: ropes␀%YAML 1.1␀!!js/function␀&a␀*a␀<<: *a␀<<␀?␠␀:␠␀:␀|␀>␀|-
    #␠␀␠#␀yes␀no␀On␀off␀null␀~␀0777␀0o17␀1_000␀1:30:00␀0x1f␀0b1␀.inf␀-.NaN␀1e3␀2026-01-01␀2026-01-01T00:00:00Z␀=␀y␀N␀@␀\`
    "␀'␀\\u0000␀\\␀{a: b}␀[a, b]␀,␠␀!a␀%␀\t␀␠␀⏎␀\r⏎␀\r␀__proto__: 1␀draft: true␀ropes
  `),
  patterns: cut(`
    (a+)+$␀[␀(␀)␀]␀*␀+␀?␀\\d{1,99}␀$&␀$1␀$\`␀$'␀$$␀\\1␀^␀$␀|␀(?<=x)␀(?<x>␀.*␀\\␀\\b␀[^]␀a{2,1}␀About␠␀About (x␀About [
    About $&⏎␀the  team␀ropes␀␠
  `),
  marks: cut(`
    #␀##␠␀#######␠␀>␠␀>␀-␠␀*␠␀+␠␀1.␠␀1)␠␀a)␠␀\`\`\`␀\`\`\`js␀~~~␀\`␀\`\`␀| a | b |
    --- | ---␀|␀␠␠␠␠␀\t␀\\␀␠␠⏎␀\\⏎␀- [ ]␠␀- [x]␠␀[ ]␀***␀___␀===␀---␀:::␀:x[y]{z}␀$$␀$␀**␀__
    _␀~~␀~␀*␀^␀==␀⏎␀⏎⏎␀“␀”␀ropes␀␠
  `),
  invisible: cut(`
    \u00ad␀\u034f␀\u061c␀\u115f␀\u1160␀\u17b4␀\u180e␀\u200b␀\u200c␀\u200d␀\u200e␀\u200f␀\u202a␀\u202b␀\u202c␀\u202d␀\u202e␀\u2060
    \u2066␀\u2067␀\u2068␀\u2069␀\u206a␀\u3164␀\ufe0e␀\ufe0f␀\ufeff␀\uffa0␀\ufff9␀\ufffb␀\u{e0041}␀\u{e007f}␀\u{1d173}␀\u0301␀\u0489
    \u05d0␀\u0627␀\u0631␀\ufdfa␀\ufb01␀\u0130␀\u0131␀\u017f␀ß␀ς␀Σ␀ẞ␀中␀\uff71␀\u2460␀\u00bd␀⚓␀\u{1f468}␀\u200d␀\u{1f469}␀🇩␀\u{10330}
    ropes␀Ropes␀␠␀e\u0301␀é␀-␠␀#␠␀⏎␀:␠
  `),
  controls: [
    ...Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).filter((each) => !/[ -~]/u.test(each)),
    ...cut(`
      ropes␀\u2028␀\u2029␀\u1680␀\u2000␀\u2003␀\u3000␀\ufffe␀\uffff␀\ufdd0␀\ufffd␀\ufffc␀\u{1ffff}␀\u{10ffff}␀\ud800␀\udc00␀\udbff\udbff␀\ud83d
      \u001b[31m␀\r⏎␀\r\r␀⏎\r␀ropes␀ropes␀-␠␀#␠
    `),
  ],
};

/** Where in a document a fragment `§` stands: as its title, a heading, a label, a value, an item, a question, a quotation, an address. */
export const slots: readonly string[] = cut(`
  §␀§ Intern␀# §␀## §␀### Step 2: §␀Step 1: §␀Round 2 - §␀1. § ↑␀1.1 §␀About §
  About the team: §␀§:␀§?␀Our core values⏎- **§** ropes⏎- **§:** lamps⏎- **Calm** §
  Frequently asked questions⏎⏎§?⏎⏎You may, §, as often as you like.␀Location: §␀Location⏎§⏎Salary⏎§
  Salary: §␀§: ropes␀Title: §␀Company: §␀Start date: §␀Duration: §
  Experience⏎§⏎Remote Job⏎§␀- §␀* §␀• §␀1. §␀␠␠- §␀Duties: - § - Calm - §
  Responsibilities⏎- §⏎- §␀Minimum Qualifications⏎§⏎§␀They ask: “§?” and “§”
  We move §, and § again.␀See https://§␀See https://harbour.example/§.␀---⏎title: §⏎sidebar: §⏎---⏎
  | § | § |␀§⏎=====␀§⏎-----␀<§>␀{§}␀“§\`html␀\`\`\`⏎§⏎\`\`\`␀@2025 §
  Click here to book §␀We pay $§ - $§ an hour.␀# Contents⏎- §⏎- Pay and hours
  Join § as a Harbour Clerk, and work with §.
`);
