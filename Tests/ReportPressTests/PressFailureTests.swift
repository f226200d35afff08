import Foundation
import ReportPress
import Testing

/// What the press says when it can't.
@Suite struct PressFailureTests {
    @Test func anAbsentRendererIsNamed() async throws {
        let place = PressEnvironment(folder: "/nowhere/press")
        let error = await #expect(throws: PressError.self) {
            try await ReportPress(place).pdf(PressWorld.job())
        }
        #expect(error?.code == .rendererAbsent)
        #expect(error?.details["path"]?.contains("/nowhere/press/bin/python") == true)
    }

    @Test func theEnvironmentIsFoundByItsVariables() {
        let own = PressEnvironment(variables: ["SAMENOP_PRESS": "/p", "XDG_DATA_HOME": "/x"])
        #expect(own.folder == "/p")
        #expect(PressEnvironment(variables: ["XDG_DATA_HOME": "/x"]).folder == "/x/samenop/press")
        #expect(
            PressEnvironment(variables: ["HOME": "/h", "XDG_DATA_HOME": "relative"]).folder
                == "/h/.local/share/samenop/press")
    }

    @Test func aProgramThatDoesNotEndIsEnded() async throws {
        let world = try PressWorld()
        var limits = PressLimits.standard
        limits.timeSeconds = 1
        let press = ReportPress(try world.stuckEnvironment(), limits: limits)
        let error = await #expect(throws: PressError.self) { try await press.pdf(PressWorld.job()) }
        #expect(error?.code == .tooLong)
    }

    @Test func cancellingEndsTheProgram() async throws {
        let world = try PressWorld()
        let press = ReportPress(try world.stuckEnvironment())
        let task = Task { try await press.pdf(PressWorld.job()) }
        task.cancel()
        await #expect(throws: PressError.self) { try await task.value }
    }

    @Test func whatIsTooLargeIsRefused() async throws {
        let world = try PressWorld()
        var limits = PressLimits.standard
        limits.outputBytesMax = 5_000
        let small = ReportPress(world.environment, limits: limits)
        let out = await #expect(throws: PressError.self) { try await small.pdf(PressWorld.job()) }
        #expect(out?.code == .tooLarge)
        limits.inputBytesMax = 100
        let tiny = ReportPress(world.environment, limits: limits)
        let into = await #expect(throws: PressError.self) { try await tiny.pdf(PressWorld.job()) }
        #expect(into?.code == .tooLarge)
    }
}
