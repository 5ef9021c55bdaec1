/// Value functions that explain a stated order: UTASTAR.
///
/// Siskos, Y. and Yannacopoulos, D. (1985) UTASTAR: An ordinal regression method for building additive
/// value functions, Investigacao Operacional 5(1) 39-53; Siskos, Y., Grigoroudis, E. and Matsatsinis,
/// N. F. (2005) UTA methods, equations 8.19 to 8.25.
public struct ValueFunctionFit: Sendable, Hashable {
  /// One criterion's value function: straight lines between points, 0 at the least serious end.
  public struct Function: Sendable, Hashable {
    /// A point of the line.
    public struct Point: Sendable, Hashable {
      /// The measure, in its unit.
      public let input: Double
      /// The value, 0...1; the greatest value is the criterion's weight.
      public let value: Double
      /// The least and greatest value over all solutions that are as good.
      public let range: ClosedRange<Double>

      package init(input: Double, value: Double, range: ClosedRange<Double>) {
        self.input = input
        self.value = value
        self.range = range
      }
    }

    /// The criterion's id.
    public let criterion: String
    /// The id of the measure that it reads.
    public let measure: String
    /// From the least serious measure to the most serious one.
    public let points: [Point]
    /// The least and greatest weight over all solutions that are as good (post-optimality).
    public let weights: ClosedRange<Double>

    package init(
      criterion: String,
      measure: String,
      points: [Point],
      weights: ClosedRange<Double>
    ) {
      self.criterion = criterion
      self.measure = measure
      self.points = points
      self.weights = weights
    }
  }

  /// The error of one candidate: how much its value would have to be raised and lowered.
  public struct Error: Sendable, Hashable {
    /// The candidate's id.
    public let candidate: String
    /// How much it would have to be raised, in values of 0...1.
    public let under: Double
    /// How much it would have to be lowered.
    public let over: Double

    package init(candidate: String, under: Double, over: Double) {
      self.candidate = candidate
      self.under = under
      self.over = over
    }
  }

  /// The order that the functions are to give.
  public let order: StatedOrder
  /// The gap that candidates of different tiers keep at least.
  public let gap: Double
  /// The least sum of errors; 0 if there are value functions that give the order.
  public let leastError: Double
  /// The greatest gap for which there is no error; `nil` if there is an error at any gap.
  public let greatestGap: Double?
  /// One for each criterion: the mean of the solutions at which each weight is greatest.
  public let functions: [Function]
  /// In the order of the stated order; empty if there is none.
  public let errors: [Error]

  package init(
    order: StatedOrder,
    gap: Double,
    leastError: Double,
    greatestGap: Double?,
    functions: [Function],
    errors: [Error]
  ) {
    self.order = order
    self.gap = gap
    self.leastError = leastError
    self.greatestGap = greatestGap
    self.functions = functions
    self.errors = errors
  }
}
