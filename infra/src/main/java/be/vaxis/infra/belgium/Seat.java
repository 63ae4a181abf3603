package be.vaxis.infra.belgium;

/**
 * Where a person stands in the tables.
 *
 * @param rank the place in the row of the whole country
 * @param municipality its number in the {@link Atlas}
 * @param sex {@link Population#MEN} or {@link Population#WOMEN}
 * @param band the number of the age band
 * @param inEntity how many people of the same sex and band stand before this one in the same federated entity
 */
record Seat(int rank, int municipality, int sex, int band, int inEntity) {}
