'use strict'
// The room page, part 3: the window of the speaker. It is an empty window that this page fills and
// follows, so it needs no server, no address of its own and no message between the two.
const OPEN = 'wsd-zaal-spreker'
const CLOCK = 'wsd-zaal-klok'
const clock = { since: 0, before: 0 } // milliseconds: when it was started, what it had run by then
let speaker = null

// Storage may be forbidden, or shared by all files on a disk: nothing here depends on it.
function keep(store, name, value) {
  try { if (value) store().setItem(name, value); else store().removeItem(name) } catch { /* not kept */ }
}
function kept(store, name) {
  try { return store().getItem(name) ?? '' } catch { return '' }
}
const session = () => sessionStorage
const local = () => localStorage

function openSpeaker() {
  speaker = window.open('', OPEN, 'popup,width=1280,height=800')
  if (!speaker) { tell(document.body.dataset.geenVenster); return false }
  keep(session, OPEN, 'ja')
  fillSpeaker(speaker.document)
  speaker.focus()
  return true
}

// After this page was loaded anew its window is still there, but without a page that fills it.
function findSpeaker() {
  if (!kept(session, OPEN)) return
  const found = window.open('', OPEN)
  keep(session, OPEN, '')
  if (!found) return
  speaker = found
  keep(session, OPEN, 'ja')
  fillSpeaker(found.document)
}

function fillSpeaker(doc) {
  doc.open()
  doc.write('<!DOCTYPE html><html lang="nl" data-beeld="dia"><head><meta charset="utf-8"><title>.</title></head><body></body></html>')
  doc.close()
  const style = doc.createElement('style')
  style.textContent = [...document.styleSheets].map(rulesOf).join('\n')
  doc.head.append(style)
  const body = document.getElementById('spreker').content
  doc.title = body.querySelector('h1').textContent
  doc.body.className = 'spreker'
  doc.body.replaceChildren(doc.importNode(body, true))
  doc.addEventListener('keydown', onKey)
  doc.addEventListener('click', onClick)
  mirror()
}

// The rules as text, with addresses of files that also hold in another window.
function rulesOf(sheet) {
  const base = sheet.href ?? document.baseURI
  const text = [...sheet.cssRules].map((rule) => rule.cssText).join('\n')
  return text.replace(/url\("(?!data:)([^"]+)"\)/g, (_, url) => `url("${new URL(url, base)}")`)
}

// A picture of a slide: everything to look at, nothing to reach.
function picture(doc, dia) {
  const copy = doc.importNode(dia, true)
  copy.querySelectorAll('template, .dialinks').forEach((el) => el.remove())
  copy.querySelectorAll('[tabindex], [role=button]').forEach((el) => { el.removeAttribute('tabindex'); el.removeAttribute('role') })
  copy.querySelectorAll('h2, h3').forEach((el) => { const p = doc.createElement('p'); p.className = `${el.className} kop${el.tagName[1]}`; p.append(...el.childNodes); el.replaceWith(p) })
  copy.classList.remove('straks')
  copy.classList.add('nu')
  copy.inert = true
  copy.setAttribute('aria-hidden', 'true')
  copy.removeAttribute('id')
  copy.removeAttribute('aria-labelledby')
  return copy
}

function mirror() {
  if (!speaker || speaker.closed) return
  const doc = speaker.document
  const part = (name) => doc.querySelector(`[data-deel=${name}]`)
  if (!part('nu')) return
  if (root.dataset.contrast) doc.documentElement.dataset.contrast = 'sterk'
  else delete doc.documentElement.dataset.contrast
  doc.documentElement.style.setProperty('--zaal', `${innerWidth} / ${innerHeight}`)
  const [now, next] = [dias[current], dias[current + 1]]
  part('nu').replaceChildren(...(now ? [picture(doc, now)] : []))
  part('straks').replaceChildren(...(next ? [picture(doc, next)] : []))
  part('titel').textContent = now?.dataset.omroep ?? ''
  part('volgende').textContent = next ? next.dataset.omroep : part('volgende').dataset.laatste
  const note = now?.querySelector('template.notitie')?.content.textContent.trim()
  part('notitie').textContent = note || part('notitie').dataset.geen
  part('zwart').hidden = !isBlack()
  tick()
}

const elapsed = () => clock.before + (clock.since ? Date.now() - clock.since : 0)

function toggleClock() {
  Object.assign(clock, { before: elapsed(), since: clock.since ? 0 : Date.now() })
  keepClock()
}
function resetClock() {
  Object.assign(clock, { before: 0, since: clock.since ? Date.now() : 0 })
  keepClock()
}
function keepClock() {
  keep(session, CLOCK, JSON.stringify(clock))
  tick()
}

const two = (n) => String(n).padStart(2, '0')

function tick() {
  if (!speaker) return
  if (speaker.closed) { keep(session, OPEN, ''); speaker = null; return }
  const part = (name) => speaker.document.querySelector(`[data-deel=${name}]`)
  if (!part('klok')) { // the window was loaded anew and is empty
    if (speaker.document.readyState === 'complete') fillSpeaker(speaker.document)
    return
  }
  const [now, seconds] = [new Date(), Math.floor(elapsed() / 1000)]
  part('klok').textContent = `${two(now.getHours())}:${two(now.getMinutes())}`
  const hours = Math.floor(seconds / 3600)
  part('verstreken').textContent = `${hours ? `${hours}:` : ''}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  const button = part('start')
  const word = clock.since ? button.dataset.pauze : button.dataset.start
  if (button.textContent !== word) button.textContent = word
}

try { Object.assign(clock, JSON.parse(kept(session, CLOCK) || '{}')) } catch { /* an old form */ }
setInterval(tick, 500)
addEventListener('pagehide', () => {
  const lost = speaker && !speaker.closed && speaker.document.querySelector('[data-deel=los]')
  if (lost) lost.hidden = false
})
