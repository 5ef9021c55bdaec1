import Diagnostics
import PlainYAML
import RulesFile
import ScoringKernel

extension MutantMaking {
  /// Cuts, points with their scores, tables and scores of criteria, each moved down and up.
  func criteria() -> [RulesMutant] {
    plan.criteria.indices.flatMap { position -> [RulesMutant] in
      let index = CriterionIndex(position)
      switch plan.criteria[position].kind {
      case .cuts(let cuts, let isLowerWorse):
        return criterionCuts(index, cuts, isLowerWorse) + scores(index)
      case .points(let line): return points(index, line)
      case .table(let levels): return rows(index, levels) + scores(index)
      case .judged, .yesNo, .place: return scores(index)
      }
    }
  }

  private func name(_ index: CriterionIndex) -> String { rules.names.criteria[index.position].id }

  private func values(_ index: CriterionIndex) -> CutNudge.Values {
    let measure = plan.criteria[index.position].measure
    if let range = whole[measure] { return .whole(range) }
    let name = rules.names.measures[measure.position]
    let isNeverNegative = !name.kind.mayBeNegative && name.derivation == nil
    return .numbers(from: isNeverNegative ? 0 : -.infinity)
  }

  private func criterionCuts(
    _ index: CriterionIndex,
    _ cuts: [Double],
    _ isLowerWorse: Bool
  ) -> [RulesMutant] {
    let nudge = CutNudge(cuts: cuts, values: values(index))
    return cuts.indices.flatMap { position in
      nudge.places(position).map { place in
        var moved = cuts
        moved[position] = place
        return RulesMutant(
          subject: "cut of '\(name(index))'",
          before: MutantWording.number(cuts[position]),
          after: MutantWording.number(place),
          location: places.cut(.criterion(index), position),
          change: { [moved] in
            $0.criteria[index.position].kind = .cuts(moved, isLowerWorse: isLowerWorse)
          }
        )
      }
    }
  }

  /// The level of each category, one lower and one higher.
  private func rows(_ index: CriterionIndex, _ levels: [Int]) -> [RulesMutant] {
    let measure = plan.criteria[index.position].measure
    guard case .category(let categories) = rules.names.measures[measure.position].kind else {
      return []
    }
    let names = rules.levels(of: .criterion(index)).map(\.name)
    return levels.indices.flatMap { row in
      [levels[row] - 1, levels[row] + 1].filter(names.indices.contains).map { level in
        RulesMutant(
          subject: "level of '\(categories[row])' in '\(name(index))'",
          before: names[levels[row]],
          after: names[level],
          location: places.row(index, categories[row]),
          change: { plan in
            var moved = levels
            moved[row] = level
            plan.criteria[index.position].kind = .table(moved)
          }
        )
      }
    }
  }

  /// The scores of levels, where the file gives any.
  private func scores(_ index: CriterionIndex) -> [RulesMutant] {
    guard let written = places.criterion(index)?.scores.value else { return [] }
    let scores = plan.criteria[index.position].levelScores
    guard written.count == scores.count else { return [] }
    return scores.indices.flatMap { level in
      moved(scores, level).map { score in
        RulesMutant(
          subject:
            "score of '\(rules.levels(of: .criterion(index))[level].name)' in '\(name(index))'",
          before: MutantWording.number(scores[level]),
          after: MutantWording.number(score),
          location: places.location(written[level].range),
          change: { $0.criteria[index.position].levelScores[level] = score }
        )
      }
    }
  }

  /// Each point: where it stands, and its score.
  private func points(_ index: CriterionIndex, _ line: PiecewiseLine) -> [RulesMutant] {
    guard let written = places.criterion(index)?.points.value,
      written.count == line.outputs.count
    else { return [] }
    return line.outputs.indices.flatMap { point in
      inputs(index, line, point, at: places.location(written[point].input.range))
        + outputs(index, line, point, at: places.location(written[point].score.range))
    }
  }

  /// A point further down and up its scale, as a cut goes; not in the middle of a level stretch.
  private func inputs(
    _ index: CriterionIndex,
    _ line: PiecewiseLine,
    _ point: Int,
    at location: Location
  ) -> [RulesMutant] {
    let beside = [point - 1, point + 1].filter(line.outputs.indices.contains)
    guard beside.contains(where: { line.outputs[$0] != line.outputs[point] }) else { return [] }
    return CutNudge(cuts: line.inputs, values: values(index)).places(point).map { place in
      var moved = line
      moved.inputs[point] = place
      return RulesMutant(
        subject: "point at \(MutantWording.number(line.inputs[point])) of '\(name(index))'",
        before: MutantWording.number(line.inputs[point]),
        after: MutantWording.number(place),
        location: location,
        change: { [moved] in $0.criteria[index.position].kind = .points(moved) }
      )
    }
  }

  private func outputs(
    _ index: CriterionIndex,
    _ line: PiecewiseLine,
    _ point: Int,
    at location: Location
  ) -> [RulesMutant] {
    moved(line.outputs, point, isOrdered: false).compactMap { score in
      var moved = line
      moved.outputs[point] = score
      guard areScoresSeen(index) || moved.shares != line.shares else { return nil }
      return RulesMutant(
        subject: "score at \(MutantWording.number(line.inputs[point])) in '\(name(index))'",
        before: MutantWording.number(line.outputs[point]),
        after: MutantWording.number(score),
        location: location,
        change: { [moved] plan in
          plan.criteria[index.position].kind = .points(moved)
          let low = moved.outputs.min() ?? 0
          plan.criteria[index.position].levelScores = [low, moved.outputs.max() ?? low]
        }
      )
    }
  }

  /// Whether anything takes the scores of a criterion as they are, and not as shares of their range: a
  /// group with raw levels, or what a test expects.
  private func areScoresSeen(_ index: CriterionIndex) -> Bool {
    scoresExpected.contains(name(index))
      || plan.groups.contains { group in
        group.usesRawLevels && group.terms.contains { $0.factor == .criterion(index) }
      }
  }

  /// A score a tenth of the smaller gap to its neighbours lower and higher, as far as it may be.
  private func moved(_ scores: [Double], _ position: Int, isOrdered: Bool = true) -> [Double] {
    let score = scores[position]
    let neighbours = [position - 1, position + 1].filter(scores.indices.contains).map { scores[$0] }
    let gaps = neighbours.map { ($0 - score).magnitude }.filter { $0 > 0 }
    let step = (gaps.min() ?? max(1, score)) * Nudge.share
    return [score - step, score + step].map { Nudge.tidy($0, step) }.filter { place in
      place >= 0
        && (!isOrdered
          || (scores[..<position].allSatisfy { $0 <= place }
            && scores[(position + 1)...].allSatisfy { $0 >= place }))
    }
  }
}

extension PiecewiseLine {
  /// The scores as shares of their range, as most groups take them: the least is 0, the greatest 1.
  fileprivate var shares: [Double] {
    let low = outputs.min() ?? 0
    let range = (outputs.max() ?? low) - low
    // Nine decimals, so that the last bit of a division decides nothing.
    return outputs.map { range > 0 ? (($0 - low) / range * 1e9).rounded() : 0 }
  }
}
