/// What weights cost: how many equally weighted respondents would say as much.
///
/// Source: L. Kish (1965), Survey Sampling, section 11.7; the effective sample is the square of the sum
/// of the weights over the sum of their squares.
package struct KishEffect: Sendable, Hashable {
  /// How many respondents have a weight above 0.
  package let respondents: Int
  /// How many equally weighted respondents they are worth.
  package let effectiveSample: Double

  /// The number of respondents over the effective sample: 1 without weighting, more with.
  package var designEffect: Double {
    effectiveSample > 0 ? Double(respondents) / effectiveSample : 1
  }

  /// Works the effect out.
  ///
  /// Weights 1, 1 and 4 are worth 36 / 18 = 2 respondents, a design effect of 1.5.
  ///
  /// - Parameter weights: The weights, in any unit; those that are not above 0 and finite have no say.
  /// - Complexity: O(weights).
  package init(_ weights: [Double]) {
    let largest = weights.reduce(0) { $1.isFinite ? max($0, $1) : $0 }
    var respondents = 0
    var sum = 0.0
    var squares = 0.0
    for weight in weights where weight > 0 && weight.isFinite {
      // In parts of the largest, so that no square is lost to underflow or overflow.
      let part = weight / largest
      respondents += 1
      sum += part
      squares += part * part
    }
    self.respondents = respondents
    effectiveSample = respondents > 0 ? sum * sum / squares : 0
  }
}
