-- How often each client asked the pseudonymisation service, and for how many points; never for which.
create table pseudonymisation_use (
    client  text    not null,
    domain  text    not null,
    kind    text    not null,
    day     date    not null,                    -- in UTC
    refused boolean not null,
    calls   bigint  not null,
    points  bigint  not null,
    primary key (client, domain, kind, day, refused)
);
