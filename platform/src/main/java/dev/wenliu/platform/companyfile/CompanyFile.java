package dev.wenliu.platform.companyfile;

import java.util.List;

/** A company as its file writes it; a text that is not given is empty. */
public record CompanyFile(List<UnitEntry> units, List<PersonEntry> persons) {

    public CompanyFile {
        units = List.copyOf(units);
        persons = List.copyOf(persons);
    }

    /** One unit and the line where it starts; persons are named by login. */
    public record UnitEntry(
            int line,
            String code,
            String name,
            String nameEn,
            String kind,
            String parent,
            String head,
            String leaderInCharge,
            String systemLeader,
            String informationOfficer) {

        /** What a mistake is said to be about. */
        public String element() {
            return "unit " + code;
        }
    }

    /** One person and the line where it starts; whoever has an end of contract, as {@code 2030-06-30}, is hired staff (1.3). */
    public record PersonEntry(
            int line,
            String login,
            String name,
            String unit,
            String title,
            List<String> posts,
            List<String> roles,
            String manager,
            String contractEnd) {

        public PersonEntry {
            posts = List.copyOf(posts);
            roles = List.copyOf(roles);
        }

        /** What a mistake is said to be about. */
        public String element() {
            return "person " + login;
        }
    }
}
