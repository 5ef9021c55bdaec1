import Precedence
import Robustness

/// The value functions of a stated order as sentences and tables.
struct ValueFunctionTables {
  private let fit: ValueFunctionFit
  private let ranking: AssessmentResult
  private let names: ShortNames

  init(_ fit: ValueFunctionFit, _ ranking: AssessmentResult, _ names: ShortNames) {
    self.fit = fit
    self.ranking = ranking
    self.names = names
  }

  /// Whether there are value functions that give the order, and which criterion weighs most.
  var sentences: [String] {
    let answer =
      fit.isMet
      ? Wording.functionsFit(gap: fit.gap, greatest: fit.greatestGap)
      : Wording.functionsConflict(fit.leastError, of: fit.errors.filter(\.isError).count)
    let weights = fit.functions.map { function in
      (function, function.points.last?.value ?? 0)
    }
    let sorted = weights.enumerated().sorted {
      $0.element.1 != $1.element.1
        ? $0.element.1 > $1.element.1 : $0.offset < $1.offset
    }.map(\.element)
    return [answer, Wording.heaviest(sorted), Wording.functionsMeaning]
  }

  /// A row for each point of each criterion.
  var points: TextTable {
    let columns = [
      TextTable.Column(title: "Criterion", givesWay: true),
      TextTable.Column(title: "At", isNumber: true),
      TextTable.Column(title: "Value", isNumber: true),
      TextTable.Column(title: "From", isNumber: true),
      TextTable.Column(title: "To", isNumber: true),
    ]
    return TextTable(columns: columns, rows: fit.functions.flatMap(rows))
  }

  /// The candidates whose value is too low or too high; `nil` if none is.
  var errors: TextTable? {
    let errors = fit.errors.filter(\.isError)
    guard !errors.isEmpty else { return nil }
    let columns = [
      TextTable.Column(title: "Candidate", givesWay: true),
      TextTable.Column(title: "Too low by", isNumber: true),
      TextTable.Column(title: "Too high by", isNumber: true),
    ]
    return TextTable(
      columns: columns,
      rows: errors.map {
        .cells([
          names.plain($0.candidate), Numeral.fixed($0.under, decimals: 3),
          Numeral.fixed($0.over, decimals: 3),
        ])
      }
    )
  }

  private func rows(_ function: ValueFunctionFit.Function) -> [TextTable.Row] {
    let unit = unit(of: function.measure)
    return function.points.enumerated().map { position, point in
      let at = Numeral.short(point.input)
      return .cells([
        position == 0 ? Wording.name(function.criterion) : "",
        Numeral.measured(at, unit),
        Numeral.fixed(point.value, decimals: 3),
        Numeral.fixed(point.range.lowerBound, decimals: 3),
        Numeral.fixed(point.range.upperBound, decimals: 3),
      ])
    }
  }

  private func unit(of measure: String) -> String {
    let measures = (ranking.ranking + ranking.unranked).lazy.flatMap(\.measures)
    let unit = measures.first { $0.id == measure }?.unit ?? ""
    return unit == "percent" ? "%" : unit == "level" ? "" : unit
  }
}

extension ValueFunctionFit.Error {
  /// Whether there is any error to speak of.
  fileprivate var isError: Bool { max(under, over) > 1e-9 }
}
