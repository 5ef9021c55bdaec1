import Precedence

/// What respondents said of a candidate: how they were counted, then a line for each group.
///
/// ```text
/// top 3 share of 'Which of these should come first?', place 2 of 6
/// public: 137 of 400 ballots name it among the first 3 (evidence/public.csv); counts for 60%
/// stakeholders: 19 of 24 ballots name it among the first 3 (evidence/forum.csv); counts for 40%
/// ```
struct ConsultationAccount {
  private let source: MeasureResult.ConsultationSource

  init(_ source: MeasureResult.ConsultationSource) { self.source = source }

  /// The lines, the first for all groups together.
  ///
  /// - Complexity: Linear in the number of groups.
  var lines: [String] {
    var lines = [Wording.counted(source)]
    for group in source.groups {
      let said = group.isOrderOnly ? Wording.published(group, source) : said(group)
      lines.append(Wording.respondents(group, said, isAlone: source.groups.count == 1))
    }
    if source.isOrderOnly {
      lines.append(Wording.orderOnly)
    } else if let reason = source.noInterval {
      lines.append(Wording.noInterval(reason))
    }
    return lines
  }

  private func said(_ group: MeasureResult.ConsultationSource.Group) -> String {
    group.valid == 0 ? Wording.saidNothing(group) : Wording.said(group, source.method)
  }
}
