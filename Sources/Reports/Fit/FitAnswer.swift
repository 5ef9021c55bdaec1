import Robustness

/// Whether there are weights that give a stated order, in plain sentences.
struct FitAnswer: Sendable {
  private let fit: FitResult
  private let names: ShortNames

  init(_ fit: FitResult, _ names: ShortNames) {
    self.fit = fit
    self.names = names
  }

  /// The sentences, the answer first.
  var sentences: [String] {
    switch fit.answer {
    case .fits(let region): fits(region)
    case .conflicts(let conflict): conflicts(conflict)
    }
  }

  private func fits(_ region: FitRegion) -> [String] {
    var sentences = [Wording.fits(region)]
    if fit.holdsNow { sentences[0] += " " + Wording.holdsAlready }
    sentences += needed(region)
    if !fit.judgements.isEmpty, let combinations = region.combinations {
      sentences.append(Wording.combinations(combinations))
    }
    if !fit.holdsNow { sentences += nearest(region) }
    return sentences + [Wording.fitMeaning]
  }

  /// The weights that cannot be anything, the most narrowed ones first, at most four.
  private func needed(_ region: FitRegion) -> [String] {
    let entries = zip(fit.weights, region.ranges).map { (weight: $0, range: $1) }
    let narrow = entries.enumerated().filter { $0.element.range.width < 1 - 1e-9 }
      .sorted {
        ($0.element.range.width, $0.offset) < ($1.element.range.width, $1.offset)
      }
      .prefix(4).map(\.element)
    if narrow.isEmpty { return entries.isEmpty ? [] : [Wording.anyWeights] }
    return [Wording.needed(Array(narrow))]
  }

  private func nearest(_ region: FitRegion) -> [String] {
    let weights = zip(fit.weights, region.nearest).filter { ($0.now - $1).magnitude > 1e-9 }.map {
      "\(Wording.name($0.term)) in \(Wording.name($0.group)) from \(Numeral.share($0.now)) to "
        + Numeral.share($1)
    }
    let levels = zip(fit.judgements, region.nearestLevels).filter { $0.now != $1 }.map {
      judgement,
      level in
      "\(Wording.name(judgement.measure)) of \(names.quoted(judgement.candidate)) "
        + "from \(judgement.name(of: judgement.now)) to \(judgement.name(of: level))"
    }
    return (levels.isEmpty ? [] : [Wording.nearestLevels(levels)])
      + (weights.isEmpty ? [] : [Wording.nearest(weights)])
  }

  private func conflicts(_ conflict: FitConflict) -> [String] {
    var sentences = [Wording.conflicts(fit)]
    if !conflict.together.isEmpty { sentences.append(Wording.together(conflict.together, names)) }
    if let drop = conflict.drop {
      if !drop.isEmpty {
        sentences.append(Wording.drop(drop, of: conflict.statements, names))
      }
    } else {
      sentences.append(Wording.noDrop)
    }
    return sentences + [Wording.leastError(conflict.leastError), Wording.noFitMeaning]
  }
}

extension ClosedRange<Double> {
  fileprivate var width: Double { upperBound - lowerBound }
}

extension FitResult.Judgement {
  /// The name of a level by its number; `not judged` where there is none.
  func name(of level: Int?) -> String {
    guard let level else { return "not judged" }
    return levels.indices.contains(level - 1) ? levels[level - 1] : "\(level)"
  }
}
