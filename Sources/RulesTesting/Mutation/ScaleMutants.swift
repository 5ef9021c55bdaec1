import Diagnostics
import PlainYAML
import RulesFile
import ScoringKernel

extension MutantMaking {
  /// Cuts, points, tables and scores of criteria, each moved down and up.
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
          plan: changed {
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
          plan: changed { plan in
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
          plan: changed { $0.criteria[index.position].levelScores[level] = score }
        )
      }
    }
  }

  /// The score of each point; where it stands moves it as well.
  private func points(_ index: CriterionIndex, _ line: PiecewiseLine) -> [RulesMutant] {
    guard let written = places.criterion(index)?.points.value,
      written.count == line.outputs.count
    else { return [] }
    return line.outputs.indices.flatMap { point in
      moved(line.outputs, point, isOrdered: false).map { score in
        var moved = line
        moved.outputs[point] = score
        return RulesMutant(
          subject: "score at \(MutantWording.number(line.inputs[point])) in '\(name(index))'",
          before: MutantWording.number(line.outputs[point]),
          after: MutantWording.number(score),
          location: places.location(written[point].score.range),
          plan: changed { plan in
            plan.criteria[index.position].kind = .points(moved)
            let low = moved.outputs.min() ?? 0
            plan.criteria[index.position].levelScores = [low, moved.outputs.max() ?? low]
          }
        )
      }
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
