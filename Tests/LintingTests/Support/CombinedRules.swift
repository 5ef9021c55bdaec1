/// Rules over measures of several kinds, to combine in groups.
enum CombinedRules {
  /// Three candidates with a value of each measure.
  static let table = """
    id,volume,harm,trend,confidence,repeat
    asb,500,1,4,3,no
    fraud,60,2,2,3,no
    arson,5,4,1,1,yes

    """

  /// Rules with these lines of `groups:`, indented by two, and perhaps candidates.
  static func sample(_ groups: String, rows: String? = nil) -> CheckSample {
    let text = """
      format: 1
      name: Combined
      measures:
        volume: {unit: crimes}
        harm: {unit: level, of: 4}
        trend: {unit: level, of: 4}
        confidence: {unit: level, of: 3}
        repeat: {unit: yes/no}
      criteria:
        volume: {cuts: [10, 20, 30, 40, 50, 60, 70, 80], levels: [A, B, C, D, E, F, G, H, I], scores: [0, 1, 2, 3, 4, 5, 6, 7, 8]}
        harm: {kind: judged, levels: [Low, Medium, High, Very high]}
        trend: {kind: judged, levels: [Low, Medium, High, Very high]}
        confidence: {kind: judged, levels: [Low, Medium, High]}
        repeat: {kind: yes/no}
      groups:
      \(groups)
        all: {of: [volume, harm, trend, confidence, repeat]}
      ranking: {by: [risk]}

      """
    return CheckSample(rules: text, rows: rows)
  }
}
