import Diagnostics
import Precedence
import RulesFile
import ScoringKernel

extension Check {
  /// Very different values on one level.
  static let compressedRange = Check(
    CheckPage(
      .compressedRange,
      .warning,
      "very different values on one level",
      what: """
        A band between cuts holds values of which the largest is more than 10 times the smallest; or \
        more than 40% of the candidates stand in the open band above the highest cut, with values that \
        differ by half or more, unless lower is worse. The band that begins at 0 is left aside, and so \
        are ratios of figures that can be negative. At least 5 candidates must have a value.
        """,
      effect: """
        On that level a candidate with ten times as much counts no more than one with a tenth, and \
        what comes after (the other criteria, the tie-breaks) decides between them.
        """,
      mend: """
        Add a cut inside the band, raise the cuts where they were made for a smaller area or a shorter \
        time, or score the figure by 'points' instead of bands. Accept it where more really is no \
        worse from that cut on.
        """,
      example: CheckPage.Example(
        wrong: "volume: {cuts: [5, 10, 20, 50]}       # counts go from 40 to 4,000",
        right: "volume: {cuts: [50, 250, 500, 1000]}"
      ),
      source: "Cox, L. A. (2008) What's wrong with risk matrices? Risk Analysis 28(2), 497-512"
    ),
    .candidates { assessment in
      let values = CandidateValues(assessment)
      return assessment.plan.criteria.indices.flatMap {
        BandsInUse(assessment, values, CriterionIndex($0))?.findings.map(\.finding) ?? []
      }
    }
  )
}
