/// An arithmetic expression as a flat list of steps on a stack of numbers.
///
/// A step that meets a missing number gives a missing one; so does a division by zero and whatever
/// is not finite, on the way as much as at the end: `5 / (5 / 0)` is missing, not 0.
package struct Program: Sendable, Equatable {
  /// One step: puts a number on the stack, or takes some off and puts their result on.
  package enum Step: Sendable, Equatable {
    case number(Double)
    case measure(MeasureIndex)
    /// The base count of the change whose condition this is.
    case baseInput
    /// The probability of the change whose condition this is, were there no change (0...1).
    case probabilityInput
    case add
    case subtract
    case multiply
    case divide
    /// A whole power; the exponent is on top and is at most 1,024 either way.
    case power
    case negate
    case absolute
    /// To this many decimals, halves away from zero.
    case round(decimals: Int)
    /// The smallest of this many numbers; missing if one is.
    case minimum(Int)
    /// The largest of this many numbers; missing if one is.
    case maximum(Int)
    /// The sum of this many numbers; missing if one is.
    case sum(Int)
    /// How many of this many numbers are not missing; itself never missing.
    case count(Int)
    /// The mean of those of this many numbers that are not missing; missing if all are.
    case mean(Int)
  }

  package var steps: [Step]

  package init(_ steps: [Step]) { self.steps = steps }
}
