import Precedence
import Robustness

/// Which single figure would settle most of what is in doubt, in plain sentences.
struct WorthNote {
  private let worths: FigureWorths
  private let result: AssessmentResult

  init(_ worths: FigureWorths, _ result: AssessmentResult) {
    self.worths = worths
    self.result = result
  }

  /// The sentences; none where nothing is in doubt.
  var sentences: [String] {
    guard worths.doubt > 0 else { return [] }
    guard let best = worths.figures.first, best.settled.upperBound > 0 else {
      return [Wording.nothingSettles(worths.doubt, tried: worths.figures.count)] + untried
    }
    let name = result.candidate(best.candidate)?.name ?? best.candidate
    var sentences = [Wording.settlesMost(best, name: name, isShared: isShared(best))]
    if let open = best.shortlist, open.now > 0 { sentences.append(Wording.shortlistOpen(open)) }
    return [sentences.joined(separator: " ")] + untried
  }

  /// Whether another figure settles as much.
  private func isShared(_ best: FigureWorth) -> Bool {
    worths.figures.dropFirst().first?.settled == best.settled
  }

  private var untried: [String] {
    worths.untried > 0 ? [Wording.untried(worths.untried, tried: worths.figures.count)] : []
  }
}
