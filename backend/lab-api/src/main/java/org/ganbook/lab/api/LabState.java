package org.ganbook.lab.api;

/** Whether cells can run. */
public sealed interface LabState {

    /** The worker starts; {@code attempt} 1 is the first start, later ones follow a crash. */
    record Starting(int attempt) implements LabState {}

    /** @param device {@code cpu} or the GPU's name */
    record Ready(String workerId, String device, String engine) implements LabState {}

    /** The worker has died, and another one will be started. */
    record Lost(String workerId, String reason) implements LabState {}

    /** No worker can be started; {@code reason} says what to do. */
    record Broken(String reason) implements LabState {}
}
