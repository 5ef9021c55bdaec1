import PlainYAML

/// What a ranking key stands for.
enum RankingKeyMeaning: Sendable, Hashable {
  case rating
  case factor(RulesOutline.FactorPosition)
  /// A measure by its position.
  case measure(Int)
}

extension RulesOutline {
  /// What a key stands for; `nil` if it names nothing.
  ///
  /// Where a criterion and a measure share the name, the order goes by the criterion's score, ties
  /// by the measure, which is finer; `score` or `measure` behind the name overrides that.
  func meaning(of key: RankingSection.Key, isTie: Bool) -> RankingKeyMeaning? {
    let name = key.name.value
    let factor = factorPosition(name).map(RankingKeyMeaning.factor)
    let measure = measurePosition(name).map(RankingKeyMeaning.measure)
    switch key.aspect {
    case .score: return factor
    case .measure: return measure
    case nil: break
    }
    if name == "rating", factor == nil, measure == nil { return .rating }
    return isTie ? measure ?? factor : factor ?? measure
  }
}
