import Robustness

/// Whether there are weights that give a stated order, in plain sentences.
struct FitAnswer: Sendable {
  /// Changes of shares below this are noise of the arithmetic, or too small to be seen.
  private static let speck = 0.0005

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
    var sentences = [Wording.fits(region, levels: levels(region))]
    if fit.holdsNow { sentences[0] += " " + Wording.holdsAlready }
    sentences += needed(region)
    if !fit.judgements.isEmpty, let combinations = region.combinations {
      sentences.append(Wording.combinations(combinations))
    }
    if !fit.holdsNow { sentences += nearest(region) }
    return sentences + [
      Wording.leftAlone(judged: fit.judgements.isEmpty) + " " + Wording.fitMeaning
    ]
  }

  /// With which judged levels the share of weights is meant; `nil` if none were free.
  private func levels(_ region: FitRegion) -> Wording.LevelsMeant? {
    guard !fit.judgements.isEmpty else { return nil }
    let isAsJudged = zip(fit.judgements, region.nearestLevels).allSatisfy { $0.now == $1 }
    return isAsJudged ? .asJudged : .best
  }

  /// The weights that cannot be anything, the most narrowed ones first, at most four.
  private func needed(_ region: FitRegion) -> [String] {
    let entries = zip(fit.weights, region.ranges).map { (weight: $0, range: $1) }
    let narrow = entries.enumerated()
      .filter { $0.element.range.width < 1 - 1e-9 && !isSecondOfTwo($0.offset) }
      .sorted {
        ($0.element.range.width, $0.offset) < ($1.element.range.width, $1.offset)
      }
      .prefix(4).map(\.element)
    if narrow.isEmpty {
      return entries.isEmpty || region.share.value == 1 ? [] : [Wording.anyWeights]
    }
    return [Wording.needed(Array(narrow))]
  }

  /// Whether a weight is the second of a group of two, so that the first says it all.
  private func isSecondOfTwo(_ position: Int) -> Bool {
    let same = fit.weights.indices.filter { fit.weights[$0].group == fit.weights[position].group }
    return same.count == 2 && same.last == position
  }

  private func nearest(_ region: FitRegion) -> [String] {
    let weights = fit.weights.indices.filter { position in
      region.nearest.indices.contains(position) && !isSecondOfTwo(position)
        && (fit.weights[position].now - region.nearest[position]).magnitude > Self.speck
    }.map { Wording.change(of: fit.weights[$0], to: region.nearest[$0]) }
    let levels = zip(fit.judgements, region.nearestLevels).filter { $0.now != $1 }.map {
      judgement,
      level in
      "\(Wording.name(judgement.measure)) of \(names.quoted(judgement.candidate)) "
        + "from \(judgement.name(of: judgement.now)) to \(judgement.name(of: level))"
    }
    return (levels.isEmpty ? [] : [Wording.nearestLevels(levels)])
      + (weights.isEmpty ? [] : [Wording.nearest(weights, afterLevels: !levels.isEmpty)])
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
    let left = Wording.leftAlone(judged: fit.judgements.isEmpty)
    return sentences + [Wording.leastError(conflict.leastError), left + " " + Wording.noFitMeaning]
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
