/** The sign of Dhow: a lateen sail over a hull, cut as a printing block would cut it. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 40 40" width="36" height="36" aria-hidden="true" focusable="false">
    <path class="mark-sail" d="M19 4C29 10 34 18 35 27H19Z" />
    <path class="mark-jib" d="M16 10C12 16 9 21 7 27H16Z" />
    <path class="mark-hull" d="M4 30H37C34 35 29 37 21 37 13 37 7 35 4 30Z" />
    <circle class="mark-dot" cx="24" cy="20" r="1.6" />
    <circle class="mark-dot" cx="28" cy="23.5" r="1.6" />
    <circle class="mark-dot" cx="23" cy="24.5" r="1.6" />
  </svg>
)
