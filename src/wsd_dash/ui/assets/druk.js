// Lets charts fit the sheet. A chart is drawn as wide as it is on the screen; told its own size just
// before it is printed, it can shrink to the paper (druk.css) instead of being cut at its edge.
addEventListener('beforeprint', () => {
  for (const chart of document.querySelectorAll('.svg-container')) {
    const { offsetWidth: width, offsetHeight: height } = chart
    if (!width || !height) continue
    chart.style.setProperty('--verhouding', `${width} / ${height}`)
    for (const layer of chart.querySelectorAll('.main-svg')) {
      layer.setAttribute('viewBox', `0 0 ${layer.getAttribute('width')} ${layer.getAttribute('height')}`)
    }
  }
})
addEventListener('afterprint', () => {
  for (const layer of document.querySelectorAll('.main-svg')) layer.removeAttribute('viewBox')
})
