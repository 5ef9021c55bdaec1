import Diagnostics

extension CheckPage {
  static let unstableCut = CheckPage(
    .unstableCut,
    .warning,
    "a cut moved by a tenth changes the shortlist",
    what: """
      Every cut is moved up and down by 10%, one at a time and not past its neighbours, and the \
      candidates are ranked again. Here that changes who is on the shortlist; without one, who is in \
      the first third. Told once for each criterion, for the cut that changes most, and for three \
      criteria at most. Kendall's tau says how far the whole order agrees with the present one: 1 is \
      the same order, 0 is no agreement.
      """,
    effect: """
      A candidate is on the list or off it because its value lies just on one side of a cut, not \
      because it is much more serious. Somebody who would have cut at a rounder or another number \
      gets another list.
      """,
    mend: """
      Nothing need be wrong. See whether the cut has a reason of its own, such as a target or a \
      published band, and say so beside the shortlist; or treat the candidates named as equal. \
      Accept it with that reason.
      """,
    source: """
      Saltelli, A. et al. (2008) Global Sensitivity Analysis: The Primer, section 1.2.6, on moving one \
      number at a time
      """
  )
}
