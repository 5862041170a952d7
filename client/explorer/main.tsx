import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import './styles/tokens.css'
import './styles/base.css'
import './styles/shell.css'
import './styles/parts.css'
import './styles/home.css'
import './styles/report.css'
import './styles/cards.css'
import './styles/tables.css'
import './styles/schema.css'
import './styles/search.css'
import './styles/forced-colors.css'

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
