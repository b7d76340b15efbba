"""Ladingen: texts that try to be more than text, each for what it attacks."""

LADINGEN = {
    "onschuldig": "Gewone woorden",
    "opgemaakt": "Gewone *woorden* (kort), met **nadruk** en [een link](https://naft.example/)\n\n- één\n\n1. twee",
    "script": "<script>alert(1)</script><ScRiPt src=//kwaad.example/x.js></ScRiPt><iframe srcdoc=x></iframe>",
    "gebeurtenis": "<img src=x onerror=alert(1)><svg/onload=alert(1)><a href=# onclick='alert(1)'>x</a><style>* { color: red }</style>",
    "uitbreken": '"></a></title></textarea></script></style>--></svg><b id=kwaad>\'" onmouseover="alert(1)" x=\'` onfocus=alert(1) autofocus y=`',
    "entiteiten": "&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=alert(1)&#62; &quot; onload=x",
    "links": "[a](javascript:alert(1)) [b](JaVa&#115;cript:alert(1)) [c](data:text/html,x) [d](vbscript:x) [e](//kwaad.example) <javascript:alert(1)>"
    " [f][1] [g](\\javascript:x) [h](java\tscript:x)\n\n[1]: javascript:alert(1)",
    "markdown": "![x](https://kwaad.example/x.png) [x](https://kwaad.example/\"onclick=\"alert(1)) [y](<https://kwaad.example/' onclick='x'>)\n\n# kop\n\n"
    "```\ncode\n```\n\n    blok\n\n| a | b |\n|---|---|\n\n> citaat\n\n<div onclick=x>\n\n[^1] ***",
    "jinja": "{{ 7*1000003 }} {% raw %} {{ config.site_dir }} {# weg #} {{ cycler.__init__.__globals__.os }} {% include 'x' %} %%naft:0%% <!--begripgebruik--> \"~/",
    "typst": '#import "@preview/kwaad:0.1.0": * #eval("1000003*7") #read("/etc/passwd") $ x^2 $ \\u{41} *vet* _schuin_ @bron <merk> // weg /* weg */ = kop',
    "opdrachten": "$(touch kwaad) `id` ; rm -rf x | y && z > w %0a%0d ../../etc/passwd \\..\\x C:\\x \\input{kwaad} %s %n {0.__class__} ${ jndi:x }",
    "richting": "goed\u202egpj.exe\u202c \u2066x\u2069 \u200f",
    "regels": "een\r\nTY  - KWAAD\r\nUR  - javascript:x\n=1+1\n---\n- a: &b\n\n\n]]></x><!-- -- >",
}
"""What a text field is filled with, by what it attacks."""

FORMULES = ('=HYPERLINK("https://kwaad.example";"x")', "+1+1", "-1+cmd|' /C calc'!A0", "@SUM(1)", "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "＝1+1")
"""How a cell begins that a spreadsheet would calculate."""
