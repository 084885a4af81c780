// What the tests of accessibility ask of a page besides axe. Each function returns what is wrong.
const every = function* (root) {
  for (const e of root.querySelectorAll('*')) {
    yield e
    if (e.shadowRoot) yield* every(e.shadowRoot)
  }
}
const seen = (e) => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length
const said = (e) => `${e.tagName.toLowerCase()}${e.id ? '#' + e.id : ''} ${
  e.className.baseVal ?? e.className} ${(e.getAttribute('aria-label') ?? e.textContent).trim().slice(0, 40)}`

// Figures without a text in their place; axe does not miss it on a chart or a canvas.
const CHARTS = 'img, canvas, [data-testid=stPlotlyChart], [data-testid=stDeckGlJsonChart]'
function nameless() {
  const found = []
  for (const e of every(document.body)) {
    if (!seen(e) || !e.matches(`${CHARTS}, [role=img], [role=figure], [role=listbox]`)) continue
    if (e.matches('img[alt=""]') || e.closest('[aria-hidden=true]')) continue
    if (e.parentElement?.closest('[role=figure][aria-label]')) continue
    const name = e.getAttribute('aria-label') ?? e.getAttribute('alt') ??
      e.querySelector('[role=figure]')?.getAttribute('aria-label')
    if (!name?.trim()) found.push(said(e))
  }
  return found
}

// Controls lower than this many CSS pixels, or with a mere sign also narrower; a link within a
// sentence may be, and a place on a map (SC 2.5.8). A short word has room around it, which axe
// looks at.
function small(floor) {
  const found = []
  for (const e of every(document.body)) {
    if (!e.matches('a[href], button, summary, input, select, textarea, [role=button]')) continue
    if (!seen(e) || e.closest('.wsd-verborgen, [aria-hidden=true], svg') || e.tabIndex < 0) continue
    const beside = [...e.parentElement.childNodes].some((n) => n.nodeType === 3 && n.data.trim())
    if (beside && getComputedStyle(e).display === 'inline') continue
    const { width, height } = e.getBoundingClientRect()
    const sign = !/[\p{L}\p{N}]/u.test(e.textContent)
    if (width > 1 && (height < floor || sign && width < floor))
      found.push(`${said(e)}: ${Math.round(width)} x ${Math.round(height)}`)
  }
  return found
}

// Controls whose name lacks the words that stand on them, which who steers by voice says (SC 2.5.3).
function renamed() {
  const flat = (text) => text.trim().toLowerCase().replace(/\s+/g, ' ')
  const found = []
  for (const e of every(document.body)) {
    if (!e.matches('a[aria-label], button[aria-label], summary[aria-label]') || !seen(e)) continue
    const shown = flat(e.innerText ?? '').replace(/ ?[×‹›]$/, '')
    if (/\p{L}/u.test(shown) && !flat(e.getAttribute('aria-label')).includes(shown)) found.push(said(e))
  }
  return found
}

// Stops of the keyboard whose focus is not outlined, 2 px at least, with a contrast of 3:1.
const rgb = (colour) => (colour.match(/[\d.]+/g) ?? [0, 0, 0, 0]).map(Number)
const light = (colour) => rgb(colour).slice(0, 3).map((v) => v / 255)
  .map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
  .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0)
function contrast(one, other) {
  const [low, high] = [light(one), light(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}
function ground(e) {
  for (let at = e; at; at = at.parentElement ?? at.getRootNode().host) {
    const colour = getComputedStyle(at).backgroundColor
    if ((rgb(colour)[3] ?? 1) > 0.5) return colour
  }
  return 'rgb(255, 255, 255)'
}
function ring(e) {
  if (!e) return false
  const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(e)
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return false
  return contrast(outlineColor, ground(parseFloat(outlineOffset) < 0 ? e : e.parentElement)) >= 3
}
function drawn(e) { // a map draws it: as a path of its own, or as the border of the gemeente
  const mark = e.closest('svg')?.querySelector('.focus') ?? e.querySelector(':scope > path')
  if (!mark?.getAttribute('d')) return false
  const { strokeWidth, stroke } = getComputedStyle(mark)
  return parseFloat(strokeWidth) >= 2 && contrast(stroke, ground(e.closest('svg'))) >= 3
}
function clipped(e) { // inside something hidden by size that does not open for the keyboard
  for (let at = e.parentElement; at; at = at.parentElement) {
    const { clipPath, position } = getComputedStyle(at)
    if (position === 'absolute' && clipPath === 'inset(50%)') return true
  }
  return false
}
function unmarked() {
  const found = []
  for (const e of every(document.body)) {
    if (e.tabIndex < 0 || !seen(e) || e.disabled || e.closest('[inert]')) continue
    e.focus({ preventScroll: true })
    if (e.getRootNode().activeElement !== e) continue
    const field = e.matches('input') && e.closest('[data-baseweb=select], [data-baseweb=input], label')
    if (clipped(e) || !(ring(e) || drawn(e) || ring(e.parentElement) || ring(field)))
      found.push(said(e))
  }
  document.activeElement?.blur()
  return found
}

// Every text and label in the page, also what is not drawn now.
const LABELS = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description',
  'aria-roledescription', 'aria-valuetext']
function words() {
  const found = new Set()
  for (const e of [document.documentElement, ...every(document.documentElement)]) {
    if (e.matches('script, style, template, meta, link')) continue
    for (const name of LABELS) if (e.hasAttribute(name)) found.add(e.getAttribute(name).trim())
    for (const node of e.childNodes) if (node.nodeType === 3) found.add(node.data.trim())
  }
  found.delete('')
  return [...found]
}
