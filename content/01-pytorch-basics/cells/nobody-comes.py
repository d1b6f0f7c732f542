def share(total, people):
    return total / people

def party(guests):
    return share(apples, guests)

party(0)
