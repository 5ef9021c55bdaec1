/// One group over one block of candidates.
struct GroupPass {
  private let group: Group
  private let scales: [Scale]
  private let cuts: [Double]
  private let isAlwaysComplete: Bool
  private let count: Int
  private let runs: FactorRuns
  private let numbers: UnsafeMutablePointer<Double>
  private let levels: UnsafeMutablePointer<Double>

  init(prepared: PreparedPlan, index: Int, runs: FactorRuns) {
    group = prepared.plan.groups[index]
    scales = prepared.termScales[index]
    cuts = prepared.groupCuts[index]
    isAlwaysComplete = !prepared.mayLeaveOut
    count = runs.count
    self.runs = runs
    numbers = runs.groupNumbers(index)
    levels = runs.groupLevels(index)
  }

  /// Combines the group's terms and finds its levels.
  func run() {
    if group.combination == .weightedMean, isAlwaysComplete { mean() } else { combine() }
    findLevels()
  }

  /// The usual case, written so that several candidates are worked on at once.
  private func mean() {
    var total = 0.0
    for row in 0..<count { numbers[row] = 0 }
    for (position, term) in group.terms.enumerated() {
      let weight = term.weight
      total += weight
      let source = runs.numbers(term.factor)
      let scale = scales[position]
      let low = scale.low
      let length = scale.high - scale.low
      if group.usesRawLevels {
        for row in 0..<count { numbers[row] += weight * source[row] }
      } else if length == 0 {
        // A scale of one single number adds nothing, unless that number is missing.
        for row in 0..<count { numbers[row] += source[row] - source[row] }
      } else if length == length.binade {
        // Dividing by a power of two is multiplying by another, to the bit, and much quicker.
        let inverse = 1 / length
        for row in 0..<count { numbers[row] += weight * ((source[row] - low) * inverse) }
      } else {
        for row in 0..<count { numbers[row] += weight * ((source[row] - low) / length) }
      }
    }
    for row in 0..<count { numbers[row] /= total }
  }

  private func combine() {
    for row in 0..<count { numbers[row] = group.combined(group.terms.count) { part($0, row) } }
  }

  /// The weight of a term and its score as it enters the group.
  private func part(_ position: Int, _ row: Int) -> (weight: Double, score: Double) {
    let term = group.terms[position]
    let number = runs.numbers(term.factor)[row]
    return (term.weight, group.usesRawLevels ? number : scales[position].mapped(number))
  }

  private func findLevels() {
    guard group.bands != nil else {
      for row in 0..<count { levels[row] = -1 }
      return
    }
    for row in 0..<count { levels[row] = numbers[row] == numbers[row] ? 0 : -1 }
    for cut in cuts {
      for row in 0..<count { levels[row] += numbers[row] >= cut ? 1 : 0 }
    }
  }
}
