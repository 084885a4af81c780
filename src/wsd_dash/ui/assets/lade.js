// Makes a list of choices (`details.wsd-lade`) behave as one expects of a list: Escape, a click
// elsewhere or a choice closes it, and a choice leaves the keyboard on the button of the list. The
// panel of filters stays open: there one chooses several. So does that of taking along, which says
// how far it is.
// Without this script the lists open and close, and every choice in them is a plain link.
const openOnes = () => document.querySelectorAll('details.wsd-lade[open]')

document.addEventListener('click', (event) => {
  for (const lade of openOnes()) if (!lade.contains(event.target)) lade.open = false
  const lade = event.target.closest('details.wsd-lade')
  if (!lade || lade.matches('.wsd-filters, .wsd-meenemen') || !event.target.closest('a[href]') || event.ctrlKey || event.metaKey || event.shiftKey) return
  const { id } = lade.querySelector('summary')
  lade.open = false
  keepFocus(id)
})

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  for (const lade of openOnes()) {
    const inside = [document.body, null].includes(document.activeElement) || lade.contains(document.activeElement)
    lade.open = false
    if (inside) lade.querySelector('summary').focus()
  }
})

document.addEventListener('focusin', (event) => {
  for (const lade of openOnes()) if (!lade.contains(event.target)) lade.open = false
})

// The choice is drawn anew with the page: the button is looked for until it is there again.
function keepFocus(id) {
  document.getElementById(id)?.focus({ preventScroll: true })
  const started = Date.now()
  const timer = setInterval(() => {
    const lost = !document.activeElement || document.activeElement === document.body
    if (lost) document.getElementById(id)?.focus({ preventScroll: true })
    if (!lost && document.activeElement.id !== id) clearInterval(timer)
    if (Date.now() - started > 3000) clearInterval(timer)
  }, 100)
}

// The panel of filters is drawn anew when a year or a meaning of place is chosen in it: it opens
// again where it was open.
let panel = null
document.addEventListener('toggle', ({ target }) => {
  if (target.matches?.('.wsd-filters')) panel = target.open ? target : null
}, true)
new MutationObserver(() => {
  const drawn = panel && !panel.isConnected && document.querySelector('.wsd-filters')
  if (drawn) drawn.open = true
}).observe(document.body, { childList: true, subtree: true })
