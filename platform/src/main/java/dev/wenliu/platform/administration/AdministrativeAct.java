package dev.wenliu.platform.administration;

import dev.wenliu.platform.kernel.Role;

/** What only an administrator does, and which of the three it belongs to where they are divided. */
public enum AdministrativeAct {
    INSTALL_MODULE(Administrator.SYSTEM, Role.MODULE_KEEPER),
    START_MODULE(Administrator.SYSTEM, Role.MODULE_KEEPER),
    STOP_MODULE(Administrator.SYSTEM, Role.MODULE_KEEPER),
    LOOK_FOR_MODULES(Administrator.SYSTEM, Role.MODULE_KEEPER),
    TAKE_MODULE_BACK(Administrator.SYSTEM, Role.MODULE_KEEPER),
    REMOVE_MODULE(Administrator.SYSTEM, Role.MODULE_KEEPER),
    SET_UP_MODULE(Administrator.SYSTEM, Role.MODULE_KEEPER),
    GIVE_MODULE_PERMISSION(Administrator.SECURITY, Role.RIGHTS_GIVER),
    /** While nobody of human resources has an account. */
    OPEN_FIRST_ACCOUNT(Administrator.SYSTEM, Role.ADMINISTRATOR),
    GIVE_RIGHTS(Administrator.SECURITY, Role.RIGHTS_GIVER),
    RETURN_DECLARATION(Administrator.SECURITY, Role.RIGHTS_GIVER),
    READ_DECLARATIONS(Administrator.SECURITY, Role.RIGHTS_GIVER),
    READ_LOG(Administrator.AUDIT, Role.AUDITOR),
    EXPORT_LOG(Administrator.AUDIT, Role.AUDITOR),
    VERIFY_LOG(Administrator.AUDIT, Role.AUDITOR);

    private final Administrator administrator;
    private final String role;

    AdministrativeAct(Administrator administrator, String role) {
        this.administrator = administrator;
        this.role = role;
    }

    /** Whose it is where the three are divided. */
    public Administrator administrator() {
        return administrator;
    }

    /** The role that the service asks for. */
    public String role() {
        return role;
    }

    /** The key of the act's name. */
    public String key() {
        return "administration.act." + name();
    }
}
