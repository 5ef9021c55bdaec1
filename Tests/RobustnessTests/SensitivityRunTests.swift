import Foundation
import Precedence
import Robustness
import Synchronization
import TestSupport
import Testing

@Suite struct SensitivityRunTests {
  private func assessment() throws -> Assessment {
    let path = ProjectFolder.file("Examples/st-albans-2021").path
    return try #require(Assessment.read(path, from: DiskFiles()).value)
  }

  @Test func everyPartIsThatOfItsOwnQuestion() async throws {
    let assessment = try assessment()
    let settings = DrawSettings(draws: 1_000, seed: 5)
    let result = try #require(try await assessment.sensitivity(settings, threads: 1))
    #expect(result.weights == assessment.weightStability())
    #expect(result.thresholds == assessment.thresholdStability())
    #expect(result.leastChanges == assessment.leastChanges())
    #expect(result.removals == assessment.removalEffects())
    #expect(result.figures == assessment.figureWorths())
    #expect(try await result.draws == assessment.rankAcceptability(settings, threads: 1))
    #expect(result.ranking.ranking.map(\.id) == assessment.result().value?.ranking.map(\.id))
  }

  @Test func nothingIsDrawnUnlessAsked() async throws {
    let result = try #require(try await assessment().sensitivity(nil))
    #expect(result.draws == nil)
  }

  @Test func progressEndsAtOne() async throws {
    let told = Mutex<[Double]>([])
    _ = try await assessment().sensitivity(nil) { share in told.withLock { $0.append(share) } }
    let shares = told.withLock { $0 }
    #expect(shares.count == 5)
    #expect(shares == shares.sorted())
    #expect(shares.allSatisfy { (0...1).contains($0) })
    #expect(shares.last.map { ($0 - 1).magnitude < 1e-12 } == true)
  }

  @Test func aCancelledTaskHasNoResult() async throws {
    let assessment = try assessment()
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await assessment.sensitivity(nil)
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { _ = try await task.value }
  }

  @Test func settingsThatMakeNoSenseAreRefused() async throws {
    let assessment = try assessment()
    await #expect(throws: DrawFault.self) {
      _ = try await assessment.sensitivity(DrawSettings(draws: 0))
    }
  }
}
