/** For mail readers that know a dark screen and a narrow one; the others keep what stands on each element. */
export const nightStyle = [
  "@media (prefers-color-scheme:dark){",
  ".canvas{background:#141413!important;color:#c9c9c4!important}",
  ".card{background:#1e1e1c!important;border-color:#363633!important}",
  ".tint{background:#272725!important;color:#f2f2ef!important}",
  ".ink{color:#f2f2ef!important}",
  ".quiet{color:#a8a8a1!important}",
  ".link{color:#a9c7ff!important}",
  ".line{border-color:#363633!important}",
  ".control{border-color:#5a5a55!important}",
  "}",
  "@media (max-width:480px){",
  ".edge{padding:16px 8px!important}",
  ".card{padding:24px 18px!important}",
  ".control{padding:13px 8px!important}",
  "}",
].join("");
