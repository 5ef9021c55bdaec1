import ScoringKernel

/// One run of draws with what follows from it: first the places, then how sure the first place of
/// each candidate is at its central weights.
struct DrawStudy: Sendable {
  let settings: DrawSettings
  let candidates: [String]
  let plan: Plan
  let table: MeasureTable
  let weights: DrawnWeights
  let figures: [DrawnFigure]
  let threads: Int

  /// Draws everything.
  func result(_ progress: (@Sendable (Double) -> Void)?) async throws -> RankAcceptability {
    let parts = figures.isEmpty || weights.draws.isEmpty ? 1 : Double(1 + candidates.count)
    let tally = try await tally(plan, weights.draws, figures, purpose: 0) { share in
      progress?(share / parts)
    }
    let central = candidates.indices.map { tally.centralWeights($0) }
    var confidence: [Double?] = []
    for candidate in candidates.indices {
      let share = try await self.confidence(candidate, central[candidate]) { share in
        progress?(min(1, (Double(1 + candidate) + share) / parts))
      }
      confidence.append(share)
    }
    progress?(1)
    return acceptability(tally, central, confidence)
  }

  /// How often a candidate takes the first place at its central weights.
  private func confidence(
    _ candidate: Int,
    _ central: [Double]?,
    _ progress: (Double) -> Void
  ) async throws -> Double? {
    guard let central else { return nil }
    var plan = plan
    var first = 0
    for drawn in weights.draws {
      for term in 0..<drawn.count {
        plan.groups[drawn.group.position].terms[term].weight = central[first + term]
      }
      first += drawn.count
    }
    let tally = try await tally(plan, [], figures, purpose: 1 + candidate, progress)
    return tally.share(tally.firsts(candidate))
  }

  private func tally(
    _ plan: Plan,
    _ weights: [GroupDraw],
    _ figures: [DrawnFigure],
    purpose: Int,
    _ progress: (Double) -> Void
  ) async throws -> DrawTally {
    // Where nothing varies, one draw says what all would.
    let draws = weights.isEmpty && figures.isEmpty && purpose > 0 ? 1 : settings.draws
    let program: DrawProgram
    do throws(PlanFault) {
      program = try DrawProgram(
        plan,
        table,
        weights: weights,
        figures: figures,
        draws: draws,
        seed: settings.seed,
        purpose: purpose
      )
    } catch {
      throw DrawMessage.unrunnable
    }
    return try await DrawTask(program: program, threads: threads).tally(progress)
  }

  private func acceptability(
    _ tally: DrawTally,
    _ central: [[Double]?],
    _ confidence: [Double?]
  ) -> RankAcceptability {
    let count = candidates.count
    func rows(_ counts: [Int64]) -> [[Double]] {
      (0..<count).map { row in (0..<count).map { tally.share(counts[row * count + $0]) } }
    }
    return RankAcceptability(
      settings: settings,
      counted: Int(tally.counted),
      candidates: candidates,
      acceptability: rows(tally.places),
      pairwise: rows(tally.wins),
      shortlisted: plan.ranking.shortlist == nil ? [] : tally.shortlisted.map { tally.share($0) },
      weights: weights.names,
      centralWeights: central,
      confidence: confidence
    )
  }
}

extension DrawTally {
  /// A number of draws as a share of those that count; 0 if none does.
  fileprivate func share(_ draws: Int64) -> Double {
    counted > 0 ? Double(draws) / Double(counted) : 0
  }
}
